package app.selfsame.network;

/** What networks are needed together for; each set is loaded when the first of it is asked for. */
public enum NetworkSet {
  /** Whatever a photo's verdict waits for: face, landmarks, person. */
  PHOTO,
  /** Hands, which the first verdict does not wait for. */
  HANDS,
  /** The machine-readable zone of a document, which no photo waits for. */
  MRZ,
  /** Whether two photos look like the same person, which is found out only for whoever asks that. */
  COMPARISON
}
