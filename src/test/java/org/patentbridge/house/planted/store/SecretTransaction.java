package org.patentbridge.house.planted.store;

import jakarta.transaction.Transactional;

/** A store that opens transactions of its own. */
public class SecretTransaction {

  @Transactional
  public void save() {}
}
