package app.selfsame.document;

/** Whether the head may be covered. The face has to be free from chin to forehead in every case. */
public enum HeadCoveringRule {
  NOT_ALLOWED,
  MEDICAL_ONLY,
  RELIGIOUS_ONLY,
  RELIGIOUS_OR_MEDICAL
}
