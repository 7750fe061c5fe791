package app.selfsame.report;

import app.selfsame.document.PhotoDocument;
import app.selfsame.document.Source;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sources of a report, each listed once under a number by which everything that rests on it names it. */
final class ReportSources {
  private final List<Source> sources = new ArrayList<>();

  ReportSources(PhotoDocument document) {
    document.sources().forEach(this::number);
  }

  /** Those that were named so far, and the document's own before them. */
  List<Source> all() {
    return List.copyOf(sources);
  }

  /** Names a source by its number; empty where there is nothing to name. */
  Optional<Message> cite(Source source) {
    if (source.isNameless()) {
      return Optional.empty();
    }
    return Optional.of(
        source.title().isEmpty()
            ? Message.of(ReportMessage.CITED_BY_NAME, Argument.message(source.name()))
            : Message.of(
                ReportMessage.CITED,
                Argument.count(number(source)),
                Argument.choice(SourceJson.word(source.kind()).replace('_', '-'))));
  }

  private int number(Source source) {
    for (int i = 0; i < sources.size(); i++) {
      Source known = sources.get(i);
      // A limit of ours does not make another page of it, and takes its confidence away.
      if (known.title().equals(source.title())
          && known.url().equals(source.url())
          && known.date().equals(source.date())) {
        return i + 1;
      }
    }
    sources.add(new Source(source.title(), source.url(), source.date(), source.confidence()));
    return sources.size();
  }
}
