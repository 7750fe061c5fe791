package app.selfsame.policy;

/** What a site does where its operator has switched it on, as far as a policy speaks of it. */
public enum Practice {
  /** People sign in. */
  ACCOUNTS,
  /** People make companies. */
  COMPANIES,
  /** Companies have faces compared. */
  FACES,
  /** Companies send photos, which are kept. */
  PHOTOS_KEPT,
  /** Companies ask people for photos by links. */
  COLLECTIONS,
  /** Finished photos cost something. */
  PHOTOS_SOLD,
  /** Companies buy credits. */
  CREDITS_SOLD,
  /** The server changes the light of a crop. */
  LIGHT,
  /** The server reads the machine-readable zone of a page for whoever sends it. */
  ZONES
}
