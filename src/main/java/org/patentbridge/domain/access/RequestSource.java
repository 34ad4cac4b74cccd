package org.patentbridge.domain.access;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a request over HTTP comes from and to whom it is addressed.
 *
 * @param remote address of the caller, empty where unknown
 * @param host name in the Host header without port, empty where there is none
 * @param origin Origin header: the page that sent the request, null where no page says so
 * @param forwarded whether something in between handed it on; then nobody knows where it began
 */
public record RequestSource(
    String remote, String host, @Nullable String origin, boolean forwarded) {

  private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]", "::1");

  /** RFC 6454: scheme, name and perhaps a port; nothing else is an origin. */
  private static final Pattern ORIGIN =
      Pattern.compile("https?://(\\[[0-9a-f:]+\\]|[^/:@\\[\\]]+)(?::\\d{1,5})?");

  /**
   * Whether it was sent from this machine and to it. The host counts too, so that a page from
   * elsewhere whose name resolves to this machine gains nothing; and so does the origin, so that no
   * page from elsewhere can send a form here in the name of who happens to look at it.
   */
  public boolean isLocal() {
    var local =
        remote.startsWith("127.") || remote.equals("::1") || remote.equals("0:0:0:0:0:0:0:1");
    return local && !forwarded && THIS_MACHINE.contains(host) && isOwnPageHere();
  }

  /** Whether no page, or a page that was got under the same name, sent it. */
  public boolean isOwnPage() {
    if (origin == null) {
      return true;
    }
    var page = ORIGIN.matcher(origin);
    return page.matches() && page.group(1).equals(host);
  }

  private boolean isOwnPageHere() {
    if (origin == null) {
      return true;
    }
    var page = ORIGIN.matcher(origin);
    return page.matches() && THIS_MACHINE.contains(page.group(1));
  }
}
