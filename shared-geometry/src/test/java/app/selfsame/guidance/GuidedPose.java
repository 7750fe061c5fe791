package app.selfsame.guidance;

/** Whether a person who does nothing wrong but how the head is held would be photographed; for tests of other packages. */
public final class GuidedPose {
  private final Person person;

  public GuidedPose(Framing framing) {
    person = new Person(new CameraTemplate(framing, 1280, 720));
  }

  public boolean mayTake(double yawDegrees, double pitchDegrees, double rollDegrees) {
    person.yawDegrees = yawDegrees;
    person.pitchDegrees = pitchDegrees;
    person.rollDegrees = rollDegrees;
    return new Guide(person.template.framing()).weigh(person.glance()).mayTake();
  }
}
