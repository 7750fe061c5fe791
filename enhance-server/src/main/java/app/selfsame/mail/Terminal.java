package app.selfsame.mail;

import java.io.PrintWriter;

/** Shows letters to who runs the server on a computer of their own. */
public final class Terminal implements Carrier {
  private final PrintWriter out;

  public Terminal(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void carry(Letter letter) {
    out.println("--- " + letter.to().text() + ": " + letter.subject());
    out.println(letter.text());
    out.flush();
  }
}
