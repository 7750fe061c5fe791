package app.selfsame.http;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import app.selfsame.image.DecodingLimits;
import app.selfsame.message.Argument;
import app.selfsame.message.English;
import app.selfsame.message.Unit;
import app.selfsame.refusal.Refusal;
import app.selfsame.refusal.RefusalMessage;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.Test;

public class ProblemTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  public void codeAndArgumentsAreForProgramsAndTheDetailIsForPeople() throws Exception {
    assertEquals(
        JSON.readTree(
            """
            {"type": "/problems/too-large", "title": "The file or the picture is too large", "status": 413,
             "code": "too-large", "arguments": {"limit": {"value": 64, "unit": "MB"}},
             "detail": "This file is larger than 64 MB. Choose the JPEG that the camera saved."}
            """),
        JSON.readTree(Problem.of(DecodingLimits.tooManyBytes()).json(English.texts())));
    assertEquals(
        JSON.readTree("{\"limit\": 10}"),
        JSON.readTree(Problem.of(RequestRefusal.DAILY_LIMIT, Argument.count(10)).json(English.texts())).path("arguments"));
    assertEquals(
        "{\"value\":8,\"unit\":\"million pixels\"}",
        JSON.readTree(
                Problem.of(RequestRefusal.TOO_MANY_PIXELS, Argument.quantity(8, Unit.MEGAPIXEL)).json(English.texts()))
            .at("/arguments/limit").toString());
  }

  @Test
  public void whatNoRequestAsksForHasNoStatus() {
    Refusal refusal = Refusal.of(RefusalMessage.NO_FILE);
    assertThrows(IllegalArgumentException.class, () -> Problem.of(refusal));
  }
}
