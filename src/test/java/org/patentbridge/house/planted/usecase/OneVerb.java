package org.patentbridge.house.planted.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A use case as it should be. */
@ApplicationScoped
public class OneVerb {

  @Transactional
  public String cut() {
    return prepare();
  }

  private String prepare() {
    return "cut";
  }
}
