package app.selfsame.worker;

/** Hands what the page says of its camera to whoever looks at such frames: at persons, or at zones. */
final class CameraDesk implements Lookout {
  private final WorkerHost host;
  private final CameraLookout persons;
  private final ZoneLookout zones;

  CameraDesk(WorkerHost host, CameraLookout persons, ZoneLookout zones) {
    this.host = host;
    this.persons = persons;
    this.zones = zones;
  }

  @Override
  public boolean look() {
    CameraNote note = host.takeCameraNote();
    if (note == null) {
      return false;
    }
    if (note.getSubject().equals("zone")) {
      zones.hear(note);
    } else {
      persons.hear(note);
    }
    return true;
  }
}
