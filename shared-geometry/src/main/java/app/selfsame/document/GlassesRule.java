package app.selfsame.document;

/** Whether glasses may be worn. Dark lenses, reflections and frames across the eyes are refused everywhere. */
public enum GlassesRule {
  NOT_ALLOWED,
  /** With a doctor's statement. */
  MEDICAL_ONLY,
  ALLOWED
}
