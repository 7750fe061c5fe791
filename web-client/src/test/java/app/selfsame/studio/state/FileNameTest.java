package app.selfsame.studio.state;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public class FileNameTest {
  @Test
  public void namesThePhotoAndTheDocument() {
    assertEquals("anna-us-passport-print.jpg", FileName.of("anna.heic", "us-passport-print.jpg"));
    assertEquals("IMG-2041-in-evisa.jpg", FileName.of("IMG_2041.JPG", "in-evisa.jpg"));
  }

  @Test
  public void keepsOnlyWhatEveryFormTakes() {
    assertEquals("me-2-x.jpg", FileName.of("me (2).jpeg", "x.jpg"));
    assertEquals("x.jpg", FileName.of("фото.png", "x.jpg"));
    assertEquals("x.jpg", FileName.of("", "x.jpg"));
    assertEquals("x.jpg", FileName.of("../..", "x.jpg"));
  }

  @Test
  public void cutsLongNamesOff() {
    assertEquals("a".repeat(40) + "-x.jpg", FileName.of("a".repeat(90) + ".jpg", "x.jpg"));
  }
}
