package org.patentbridge.house.planted.attic;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

/** A test that everybody can see, asleep without an issue; its name keeps runners away. */
@Disabled("flaky")
public class LoudCase {

  @Test
  public void loudTest() {}

  @Test
  @Disabled("issue 12 explains why")
  void sleepsForAReason() {}
}
