package app.selfsame.bench;

import java.util.Base64;

/** A photo that a page gives to itself: how long a program takes to reach the page is nobody's time. */
public final class GivenPhoto {
  private static final String GIVE =
      """
      window.givePhoto = () => {
        const bytes = Uint8Array.from(atob('%s'), (character) => character.charCodeAt(0));
        const given = new DataTransfer();
        given.items.add(new File([bytes], 'photo.jpg', {type: 'image/jpeg'}));
        const input = document.getElementById('photo-file');
        input.files = given.files;
        input.dispatchEvent(new Event('change', {bubbles: true}));
      };
      """;

  private GivenPhoto() {}

  /** A script by which a page has {@code givePhoto}. */
  public static String script(LargePhoto photo) {
    return GIVE.formatted(Base64.getEncoder().encodeToString(photo.content()));
  }
}
