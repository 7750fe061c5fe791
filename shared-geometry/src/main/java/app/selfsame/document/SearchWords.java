package app.selfsame.document;

import app.selfsame.message.Pieces;
import java.util.ArrayList;
import java.util.List;

/**
 * The names by which a document is found.
 *
 * @param country of its country or area, in any language
 * @param title its own title
 * @param other other names of it, in any language
 * @param plain words that no name has: of its id, and of how the photo is handed in
 */
record SearchWords(List<SpeltName> country, SpeltName title, List<SpeltName> other, List<String> plain) {
  static SearchWords of(PhotoDocument document) {
    List<SpeltName> country = new ArrayList<>(List.of(SpeltName.of(document.countryName())));
    document.countryWords().forEach(name -> country.add(SpeltName.of(name)));
    List<String> plain = new ArrayList<>(Spelling.words(document.id()));
    plain.addAll(Pieces.of(channelWords(document.channel()), ' '));
    return new SearchWords(
        country, SpeltName.of(document.title()), document.searchWords().stream().map(SpeltName::of).toList(), plain);
  }

  private static String channelWords(PhotoDocument.Channel channel) {
    return switch (channel) {
      case PRINT -> "print paper";
      case DIGITAL -> "digital online upload";
      case BOTH -> "print paper digital upload";
      case OFFICE -> "office";
    };
  }
}
