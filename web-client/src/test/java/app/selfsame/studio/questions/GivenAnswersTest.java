package app.selfsame.studio.questions;

import static org.junit.Assert.assertEquals;

import app.selfsame.document.Catalogue;
import app.selfsame.document.PersonRules;
import app.selfsame.message.Argument;
import app.selfsame.message.English;
import app.selfsame.message.Message;
import app.selfsame.verdict.Answers;
import app.selfsame.verdict.PhotoAge;
import app.selfsame.verdict.Question;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.Test;

/** What the person chose, as the engine takes it. */
public class GivenAnswersTest {
  private final GivenAnswers given = new GivenAnswers();

  @Test
  public void nothingIsAnsweredAtFirst() {
    assertEquals(Answers.NONE, given.answers(allowing(6)));
    for (Question question : Question.values()) {
      assertEquals(Optional.empty(), given.sentence(question));
    }
  }

  @Test
  public void aChildIsOfTheAgeThatWasTyped() {
    given.setWho(GivenAnswers.CHILD);
    for (String typed : new String[] {"", "-1", "4.5", "123", "four"}) {
      given.setChildYears(typed);
      assertEquals(typed, OptionalInt.empty(), given.answers(allowing(6)).ageYears());
    }
    given.setChildYears("4");
    assertEquals(OptionalInt.of(4), given.answers(allowing(6)).ageYears());
    assertEquals(
        Optional.of(Message.of(QuestionMessage.AGE_CHILD, Argument.count(4))), given.sentence(Question.AGE));
    given.setWho(GivenAnswers.ADULT);
    assertEquals(OptionalInt.of(Answers.ADULT_YEARS), given.answers(allowing(6)).ageYears());
    assertEquals("4", given.typedYears());
  }

  @Test
  public void anAnswerMayDecideNothingForAnotherDocument() {
    given.setTaken(PhotoAge.OLDER);
    assertEquals(OptionalInt.of(12), given.answers(allowing(6)).photoAgeMonths());
    assertEquals(OptionalInt.empty(), given.answers(allowing(24)).photoAgeMonths());
    assertEquals("Taken more than 12 months ago.", English.say(given.sentence(Question.RECENCY).orElseThrow()));
  }

  private static PersonRules allowing(int months) {
    String text =
        "country ZZ Zland\nsource page\n  title A page\n  url https://z.example/\n  confidence official\n"
            + "document zz-a\n  title Card\n  channel print\n  check https://z.example/\n  from page\n"
            + "  size 35 x 45 mm [page]\n  recency " + months + " months [page]\n"
            + "  edits crop unknown, background unknown, light unknown [page]\n";
    return Catalogue.parse(text).find("zz-a").orElseThrow().person();
  }
}
