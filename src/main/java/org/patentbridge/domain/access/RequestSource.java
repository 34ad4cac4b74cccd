package org.patentbridge.domain.access;

import java.util.Set;

/**
 * Where a request over HTTP comes from and to whom it is addressed.
 *
 * @param remote address of the caller, empty where unknown
 * @param host name in the Host header without port, empty where there is none
 */
public record RequestSource(String remote, String host) {

  private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]", "::1");

  /**
   * On whose behalf the request runs until there are accounts: from this machine and addressed to
   * it the local administrator, else anybody. The host counts too, so that a page from elsewhere
   * whose name resolves to this machine gains nothing.
   */
  public Viewer viewer() {
    var local =
        remote.startsWith("127.") || remote.equals("::1") || remote.equals("0:0:0:0:0:0:0:1");
    return local && THIS_MACHINE.contains(host) ? Viewer.LOCAL_ADMINISTRATOR : Viewer.ANYBODY;
  }
}
