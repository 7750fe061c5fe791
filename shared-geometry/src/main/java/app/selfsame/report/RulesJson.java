package app.selfsame.report;

import app.selfsame.background.BackgroundChoice;
import app.selfsame.document.ChildRule;
import app.selfsame.document.EditingPolicy;
import app.selfsame.document.PhotoDocument;
import app.selfsame.document.Remark;
import app.selfsame.document.Topic;
import app.selfsame.image.HexColour;
import app.selfsame.message.Texts;
import app.selfsame.verdict.Answers;
import java.util.List;

/** What a judgement rests on besides the photo: the authority's rules, and what the person said. */
final class RulesJson {
  private RulesJson() {}

  /**
   * Writes {@code rules}: how near to the authority's word they are, what is to be asked, what is not said,
   * and the backgrounds that are permitted, the one to take first in front.
   */
  static void rules(Json json, PhotoDocument document, Texts texts) {
    json.name("rules").beginObject();
    json.name("confidence").value(SourceJson.word(document.mainSource().confidence()));
    json.name("officialUrl").value(document.officialUrl());
    json.name("ownPhoto").value(document.person().ownPhoto().map(own -> SourceJson.word(own.rule())).orElse(""));
    json.name("takenBy").value(document.person().takenBy().map(stated -> stated.rule().english()).orElse(""));
    json.name("recencyMonths");
    json.value(document.person().recencyMonths().map(rule -> (double) rule.rule()).orElse(Double.NaN));
    List<ChildRule> children = document.person().children();
    json.name("childrenUnder");
    json.value(children.isEmpty() ? Double.NaN : children.get(children.size() - 1).underYears());
    json.name("unsaid").beginArray();
    for (Topic topic : document.unsaid()) {
      json.value(topic.word());
    }
    json.endArray();
    json.name("unsaidText").value(Summary.unsaid(document).map(texts::say).orElse(""));
    backgrounds(json, document, texts);
    json.endObject();
  }

  private static void backgrounds(Json json, PhotoDocument document, Texts texts) {
    json.name("backdrops").beginArray();
    for (BackgroundChoice choice : BackgroundChoice.of(document)) {
      json.beginObject();
      json.name("name").value(texts.say(choice.title()));
      json.name("colour").value(HexColour.text(choice.colour()));
      json.name("official").value(choice.official());
      json.endObject();
    }
    json.endArray();
  }

  /** Writes {@code answers}: null where nothing was said. */
  static void answers(Json json, Answers answers) {
    json.name("answers").beginObject();
    json.name("ageYears").value(answers.ageYears().isPresent() ? answers.ageYears().getAsInt() : Double.NaN);
    json.name("photoAgeMonths");
    json.value(answers.photoAgeMonths().isPresent() ? answers.photoAgeMonths().getAsInt() : Double.NaN);
    json.name("takenAsAsked");
    if (answers.takenAsAsked().isPresent()) {
      json.value(answers.takenAsAsked().get());
    } else {
      json.nullValue();
    }
    json.endObject();
  }

  /** Writes {@code editing}: which edits the authority takes, in its own words where they are known. */
  static void editing(Json json, EditingPolicy policy, Texts texts) {
    json.name("editing").beginObject();
    json.name("crop").value(SourceJson.word(policy.crop()));
    json.name("straighten").value(SourceJson.word(policy.straighten()));
    json.name("enlarge").value(SourceJson.word(policy.enlarge()));
    json.name("background").value(SourceJson.word(policy.background()));
    json.name("light").value(SourceJson.word(policy.light()));
    json.name("quote").value(policy.quote());
    json.name("quoteInEnglish").value(policy.translation().map(Remark::english).orElse(""));
    SourceJson.write(json, policy.source(), texts);
    json.endObject();
  }
}
