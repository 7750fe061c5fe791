package app.selfsame.protocol;

/** A model by its file's name. */
public record NamedModel(String name, Parcel bytes) {
  static void write(WireWriter out, NamedModel model) {
    out.word(model.name).parcel(model.bytes);
  }

  static NamedModel read(WireReader in) {
    return new NamedModel(in.word(), in.parcel());
  }
}
