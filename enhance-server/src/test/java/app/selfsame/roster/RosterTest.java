package app.selfsame.roster;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.message.English;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.Test;

/** Lists of people as all kinds of programs save them. */
public class RosterTest {
  private static final String TABLE = "ID,Name,File\r\n17,Zoë Müller,zoë.jpg\r\n18,\"Smith, Jo\",\r\n";

  @Test
  public void anyUsualEncodingIsRead() throws Exception {
    List<RosterLine> expected = List.of(new RosterLine(2, "17", "zoë.jpg"), new RosterLine(3, "18", ""));
    for (Charset charset : List.of(
        StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      assertEquals(charset.name(), expected, read(TABLE.getBytes(charset)).lines());
    }
    for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      assertEquals(charset.name() + " with its mark", expected, read(("\ufeff" + TABLE).getBytes(charset)).lines());
    }
  }

  @Test
  public void anyUsualDelimiterIsRead() throws Exception {
    for (String table : List.of(
        "id,file\n1,a b.jpg\n", "id;file\n1;a b.jpg\n", "id\tfile\n1\ta b.jpg\n", "sep=;\r\nid;file\r\n1;a b.jpg\r\n",
        "id;file\r1;a b.jpg\r", "\"id\";\"file\"\n\"1\";\"a b.jpg\"", "name;photo; ID \nx;a b.jpg; 1 ")) {
      RosterLine line = read(table).lines().get(0);
      assertEquals(table, "1 a b.jpg", line.id() + " " + line.file());
    }
  }

  @Test
  public void linesAreCountedAsAnEditorCountsThem() throws Exception {
    assertEquals(
        List.of(new RosterLine(3, "1", ""), new RosterLine(6, "2", "")),
        read("id,note\n\n1,\"two\nlines\"\n,\n2,x\n").lines());
  }

  @Test
  public void valuesStayAsTheyAre() throws Exception {
    assertEquals("=cmd|'/c'!A1", read("id,file\n=cmd|'/c'!A1,x.jpg\n").lines().get(0).id());
    assertEquals("say \"hi\"", read("id\n\"say \"\"hi\"\"\"\n").lines().get(0).id());
  }

  @Test
  public void whatIsWrongIsSaidWithItsLine() {
    assertRefused("It is not a text file. Save it as CSV.", "\u0089PNG\0\0\0");
    assertRefused("It lists nobody.", "");
    assertRefused("It lists nobody.", "id,file\n\n\n");
    assertRefused("Its first line names no column “id”. It has: name, file.", "name,file\nx,y\n");
    assertRefused("Line 3 has no id.", "id,file\n1,a.jpg\n,b.jpg\n");
    assertRefused("Line 3 has the same id as line 2: A1.", "id\na1\nA1\n");
    assertRefused("Line 2 has an id or a file name of more than 200 characters.", "id\n" + "x".repeat(201) + "\n");
    assertRefused("Line 3 is not valid CSV. A quotation mark may be missing.", "id,file\n1,a\n2,\"b\n3,c\n");
    assertRefused("Line 2 is not valid CSV. A quotation mark may be missing.", "id,file\n\"1\"x,a\n");
    assertRefused("It has more than 100,000 people.", manyLines());
  }

  @Test
  public void whatIsTooLargeIsNotReadToItsEnd() {
    InputStream endless = new InputStream() {
      @Override
      public int read() {
        return '1';
      }

      @Override
      public int read(byte[] bytes, int from, int length) {
        Arrays.fill(bytes, from, from + length, (byte) '1');
        return length;
      }
    };
    RosterException refused = assertThrows(RosterException.class, () -> Roster.read(endless));
    assertEquals("It is larger than 16 MB.", English.say(refused.reason()));
  }

  @Test
  public void anyBytesAreARosterOrRefused() throws IOException {
    Random random = new Random(17);
    for (int i = 0; i < 300; i++) {
      byte[] bytes = TABLE.getBytes(StandardCharsets.UTF_8);
      for (int j = 0; j < 3; j++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      try {
        assertTrue(read(bytes).lines().size() <= 3);
      } catch (RosterException e) {
        assertTrue(English.say(e.reason()).endsWith("."));
      }
    }
  }

  private static String manyLines() {
    StringBuilder table = new StringBuilder("id\n");
    for (int i = 0; i <= Roster.MAX_LINES; i++) {
      table.append(i).append('\n');
    }
    return table.toString();
  }

  private static void assertRefused(String sentence, String table) {
    RosterException refused = assertThrows(RosterException.class, () -> read(table));
    assertEquals(sentence, English.say(refused.reason()));
  }

  private static Roster read(String table) throws IOException, RosterException {
    return read(table.getBytes(StandardCharsets.UTF_8));
  }

  private static Roster read(byte[] file) throws IOException, RosterException {
    return Roster.read(new ByteArrayInputStream(file));
  }
}
