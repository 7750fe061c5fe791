package app.selfsame.inspection;

import app.selfsame.matting.Matte;
import app.selfsame.message.Message;
import app.selfsame.refusal.Refusal;
import java.util.List;

/** What came of the wish to have the person cut out of the whole photo. */
public sealed interface Cutting {
  /**
   * The person was cut out.
   *
   * @param notices what to know of the result, a sentence each: that the person goes on beyond the photo's edge, say
   */
  record Made(Matte matte, List<Message> notices) implements Cutting {}

  /** Nobody was. */
  record Refused(Refusal refusal) implements Cutting {}
}
