package app.selfsame.document;

import java.util.List;

/** Whether a text is the address of a page that anybody can open. */
final class WebAddress {
  /** Hosts of packages and of one's own machine: what stands there is no page of rules. */
  private static final List<String> NO_PAGES = List.of(
      "localhost", "npmjs.org", "npmjs.com", "pypi.org", "crates.io", "maven.org", "unpkg.com", "jsdelivr.net",
      "example.com", "example.org");

  private WebAddress() {}

  /** {@code http(s)://host/...} in ASCII without blanks, of a host with a name. */
  static boolean isOfPage(String address) {
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c <= ' ' || c > '~' || c == '"' || c == '<' || c == '>' || c == '\\') {
        return false;
      }
    }
    String host = host(address);
    return isName(host) && NO_PAGES.stream().noneMatch(end -> host.equals(end) || host.endsWith("." + end));
  }

  /** The host's name in small letters; empty when the text is no address. */
  static String host(String address) {
    int start = address.startsWith("https://") ? 8 : address.startsWith("http://") ? 7 : -1;
    if (start < 0) {
      return "";
    }
    int end = start;
    while (end < address.length() && "/:?#".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    return Spelling.fold(address.substring(start, end));
  }

  private static boolean isName(String host) {
    int dot = host.lastIndexOf('.');
    if (dot < 1 || host.length() - dot < 3 || host.startsWith(".") || host.contains("..")) {
      return false;
    }
    for (int i = 0; i < host.length(); i++) {
      char c = host.charAt(i);
      boolean letter = c >= 'a' && c <= 'z';
      if (!letter && (i > dot || !(c >= '0' && c <= '9' || c == '-' || c == '.'))) {
        return false;
      }
    }
    return true;
  }
}
