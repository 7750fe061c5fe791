package app.selfsame.command;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.parcel.TestKeys;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.Test;

public class CollectionKeyCommandTest extends CommandRun {
  /** Computed by Node.js. */
  private static final String FINGERPRINT = "Fingerprint: 54e5 b7a4 79cb f5a4 5020 cbb5 7cb1 262c";

  private int check(ObjectNode file, String... more) throws Exception {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    String path = write("key.json", file.toString());
    String[] arguments = new String[3 + more.length];
    System.arraycopy(new String[] {"collection", "key", path}, 0, arguments, 0, 3);
    System.arraycopy(more, 0, arguments, 3, more.length);
    return run(arguments);
  }

  @Test
  public void aKeyIsRecognizedByItsFile() throws Exception {
    assertEquals(0, check(TestKeys.anna()));
    assertTrue(out.toString(), out.toString().contains("Name: Anna"));
    assertTrue(out.toString(), out.toString().contains("Id: VOW3pHnL9aRQIMu1fLEmLA"));
    assertTrue(out.toString(), out.toString().contains(FINGERPRINT));
    assertTrue(out.toString(), out.toString().contains("its private key belongs to it"));
    assertFalse("nothing of the private part", out.toString().contains("MX-RXbe8"));
  }

  @Test
  public void aSealedFileIsCheckedAsFarAsThePassphraseIsKnown() throws Exception {
    assertEquals(0, check(TestKeys.sealedAnna()));
    assertTrue(out.toString(), out.toString().contains(FINGERPRINT));
    assertTrue(out.toString(), out.toString().contains("The file has a passphrase."));
    String passphrase = write("passphrase", "\u00d6l und K\u00e4se\n");
    assertEquals(0, check(TestKeys.sealedAnna(), "--passphrase-file", passphrase));
    assertTrue(out.toString(), out.toString().contains("its private key belongs to it"));
    String other = write("other", "Wasser");
    assertEquals(2, check(TestKeys.sealedAnna(), "--passphrase-file", other));
    assertTrue(err.toString(), err.toString().contains("The passphrase is another one"));
  }

  @Test
  public void aFileThatIsNoneIsRefusedWithTheReason() throws Exception {
    ObjectNode mixed = TestKeys.anna();
    mixed.put("privateKey", TestKeys.ben().path("privateKey").asText());
    assertEquals(2, check(mixed));
    assertTrue(err.toString(), err.toString().contains("It is damaged."));
    assertEquals("", out.toString());
    assertEquals(2, run("collection", "key", passing));
    assertTrue(err.toString(), err.toString().contains("It is not a key file."));
    assertEquals(2, run("collection", "key", "nowhere.json"));
    assertTrue(err.toString(), err.toString().contains("nowhere.json cannot be read"));
  }

  @Test
  public void withoutASubcommandThereIsHelp() {
    assertEquals(2, run("collection"));
    assertTrue(err.toString(), err.toString().contains("download"));
  }
}
