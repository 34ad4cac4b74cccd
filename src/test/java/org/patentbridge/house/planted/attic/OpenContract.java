package org.patentbridge.house.planted.attic;

import org.junit.jupiter.api.Test;

/** A contract as it should be: implementations elsewhere inherit its tests. */
public abstract class OpenContract {

  @Test
  void whatIsKeptIsFoundAgain() {}
}
