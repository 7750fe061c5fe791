package app.selfsame.blob;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.junit.Test;

/**
 * What an encrypted blob looks like. The expected bytes were computed by other implementations of AES-GCM and HMAC:
 * those of Python's cryptography 48, and the short one by Node's crypto as well.
 */
public class BlobFormatTest {
  private static final String ID = "groupA.photo1";
  private static final DataKey KEY = new DataKey(counted(0, 32));
  private static final BlobHeader HEADER = new BlobHeader(counted(0x40, 16), counted(0x60, 7));
  private static final String SHORT =
      "01404142434445464748494a4b4c4d4e4f60616263646566ea27d0f63f618e6a7b5aca7c3cf438e379fefef601ec";
  private static final int HEADER_BYTES = 24;
  private static final int ENCRYPTED_CHUNK = 16_400;

  @Test
  public void aBlobIsEncryptedAsOthersDoIt() throws Exception {
    assertEquals(SHORT, hex(encrypt("a face".getBytes("UTF-8"))));
    assertEquals(
        "01404142434445464748494a4b4c4d4e4f606162636465663000dfec6668dd60898a719ac881cdc2", hex(encrypt(new byte[0])));
  }

  @Test
  public void whatOthersHaveEncryptedIsOpened() throws Exception {
    assertEquals("a face", new String(open(HexFormat.of().parseHex(SHORT)), "UTF-8"));
  }

  @Test
  public void chunksAreNumberedAndTheLastOneIsMarked() throws Exception {
    Map<Integer, String> expected =
        Map.of(
            16_384, "f9d7faa321cd2fea42d69009c2a9f2bab1b3ba5238eb8e9de610128e9f6d24d9",
            16_385, "5fe6a71f29e241ae519b9c57ff14c45087bebcc246fb326dd252da665dbedb6d",
            32_768, "dc47a821b346f10e18132f27287712c280308823958846370ec686280102a7e8",
            40_000, "5d1308656e8cf4e3ce3a11be12ccd5767af69c275cf99f245fc924db6c78064c");
    for (Map.Entry<Integer, String> each : expected.entrySet()) {
      byte[] content = content(each.getKey());
      byte[] encrypted = encrypt(content);
      assertEquals(each.getValue(), hex(MessageDigest.getInstance("SHA-256").digest(encrypted)));
      assertArrayEquals(content, open(encrypted));
    }
  }

  @Test
  public void aGroupsKeyIsOpenedAsOthersHaveEncryptedIt() throws Exception {
    OperatorKey operator = OperatorKey.parse("ZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXp7fH1+f4CBgoM=").get();
    assertEquals("e3e16780becf601d", operator.id());
    byte[] wrapped =
        HexFormat.of().parseHex(
            "000102030405060708090a0b9faa3a4fb948c7ee951a94c39a9786bdf9062f833916c632df0bf310"
                + "4ff15fff5cf269a289fed5c4cbe8939b08fd9d10");
    assertArrayEquals(counted(0, 32), operator.unwrap(wrapped, "groupA").bytes());
    assertThrows(BlobDamagedException.class, () -> operator.unwrap(wrapped, "groupB"));
    OperatorKey other = OperatorKey.parse("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=").get();
    assertThrows(BlobDamagedException.class, () -> other.unwrap(wrapped, "groupA"));
    assertFalse((operator + " " + KEY).matches(".*[0-9a-zA-Z].*"));
  }

  @Test
  public void eachBitCounts() throws Exception {
    byte[] encrypted = encrypt(content(20));
    for (int bit = 0; bit < encrypted.length * Byte.SIZE; bit++) {
      byte[] altered = encrypted.clone();
      altered[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
      assertThrows("bit " + bit, BlobDamagedException.class, () -> open(altered));
    }
  }

  @Test
  public void whatIsCutAnywhereIsRefused() throws Exception {
    byte[] encrypted = encrypt(content(3 * BlobCipher.CHUNK_BYTES));
    for (int length : new int[] {
      0, 1, HEADER_BYTES - 1, HEADER_BYTES, HEADER_BYTES + 10, HEADER_BYTES + ENCRYPTED_CHUNK - 1,
      HEADER_BYTES + ENCRYPTED_CHUNK, HEADER_BYTES + ENCRYPTED_CHUNK + 1, HEADER_BYTES + 2 * ENCRYPTED_CHUNK,
      encrypted.length - 1
    }) {
      assertThrows(length + " bytes", BlobDamagedException.class, () -> open(Arrays.copyOf(encrypted, length)));
    }
  }

  @Test
  public void whatIsAppendedIsRefused() throws Exception {
    for (int length : new int[] {0, 100, BlobCipher.CHUNK_BYTES, BlobCipher.CHUNK_BYTES + 1}) {
      byte[] encrypted = encrypt(content(length));
      assertThrows(BlobDamagedException.class, () -> open(Arrays.copyOf(encrypted, encrypted.length + 1)));
      byte[] twice = Arrays.copyOf(encrypted, 2 * encrypted.length - HEADER_BYTES);
      System.arraycopy(encrypted, HEADER_BYTES, twice, encrypted.length, encrypted.length - HEADER_BYTES);
      assertThrows(BlobDamagedException.class, () -> open(twice));
    }
  }

  @Test
  public void chunksCanBeNeitherLeftOutNorSwappedNorRepeated() throws Exception {
    byte[] encrypted = encrypt(content(3 * BlobCipher.CHUNK_BYTES + 5));
    for (int[] order : new int[][] {{0, 2, 3}, {1, 2, 3}, {1, 0, 2, 3}, {0, 2, 1, 3}, {0, 1, 1, 2, 3}, {0, 1, 2}, {3}}) {
      ByteArrayOutputStream put = new ByteArrayOutputStream();
      put.write(encrypted, 0, HEADER_BYTES);
      for (int chunk : order) {
        int from = HEADER_BYTES + chunk * ENCRYPTED_CHUNK;
        put.write(encrypted, from, Math.min(ENCRYPTED_CHUNK, encrypted.length - from));
      }
      assertThrows(Arrays.toString(order), BlobDamagedException.class, () -> open(put.toByteArray()));
    }
  }

  @Test
  public void underAnotherNameOrKeyOrHeaderItIsRefused() throws Exception {
    byte[] encrypted = encrypt(content(100));
    for (String id : new String[] {"groupA.photo2", "groupB.photo1", "groupA.photo", ""}) {
      assertThrows(
          id, BlobDamagedException.class, () -> new DecryptedStream(new ByteArrayInputStream(encrypted), KEY, id));
    }
    DataKey other = new DataKey(counted(1, 32));
    assertThrows(BlobDamagedException.class, () -> new DecryptedStream(new ByteArrayInputStream(encrypted), other, ID));
    ByteArrayOutputStream mixed = new ByteArrayOutputStream();
    mixed.write(BlobHeader.random().bytes());
    mixed.write(encrypted, HEADER_BYTES, encrypted.length - HEADER_BYTES);
    assertThrows(BlobDamagedException.class, () -> open(mixed.toByteArray()));
  }

  @Test
  public void whatComesBeforeABadChunkIsHandedOutAndNothingAfterIt() throws Exception {
    byte[] content = content(3 * BlobCipher.CHUNK_BYTES);
    byte[] encrypted = encrypt(content);
    encrypted[HEADER_BYTES + ENCRYPTED_CHUNK + 9] ^= 1;
    InputStream in = new DecryptedStream(new ByteArrayInputStream(encrypted), KEY, ID);
    assertArrayEquals(Arrays.copyOf(content, BlobCipher.CHUNK_BYTES), in.readNBytes(BlobCipher.CHUNK_BYTES));
    for (int i = 0; i < 3; i++) {
      assertThrows(BlobDamagedException.class, in::read);
    }
  }

  @Test
  public void readingByteByByteComesToTheSame() throws Exception {
    byte[] content = content(BlobCipher.CHUNK_BYTES + 300);
    InputStream in = new DecryptedStream(new ByteArrayInputStream(encrypt(content)), KEY, ID);
    for (byte expected : content) {
      assertEquals(expected & 0xff, in.read());
    }
    assertEquals(-1, in.read());
    assertEquals(-1, in.read(new byte[10]));
  }

  @Test
  public void noTwoBlobsOfTheSameContentAreAlike() throws Exception {
    byte[] content = content(100);
    byte[] one = encrypt(content, BlobHeader.random());
    byte[] other = encrypt(content, BlobHeader.random());
    assertFalse(
        Arrays.equals(
            Arrays.copyOfRange(one, HEADER_BYTES, one.length), Arrays.copyOfRange(other, HEADER_BYTES, other.length)));
  }

  /** As the program that computed the expected bytes made it. */
  static byte[] content(int bytes) {
    byte[] content = new byte[bytes];
    for (int i = 0; i < bytes; i++) {
      content[i] = (byte) (i * 7 + i / 256);
    }
    return content;
  }

  private static byte[] encrypt(byte[] content) throws IOException {
    return encrypt(content, HEADER);
  }

  private static byte[] encrypt(byte[] content, BlobHeader header) throws IOException {
    ByteArrayOutputStream encrypted = new ByteArrayOutputStream();
    Incoming into =
        new Incoming() {
          @Override
          public void write(byte[] bytes, int length) {
            encrypted.write(bytes, 0, length);
          }

          @Override
          public void finish() {}

          @Override
          public void close() {}
        };
    new Encryption(KEY, ID, header).copy(new ByteArrayInputStream(content), content.length, into);
    return encrypted.toByteArray();
  }

  private static byte[] open(byte[] encrypted) throws IOException {
    return new DecryptedStream(new ByteArrayInputStream(encrypted), KEY, ID).readAllBytes();
  }

  private static byte[] counted(int from, int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) (from + i);
    }
    return bytes;
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
