package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import org.patentbridge.domain.access.Viewer;

/** Shows those who run the installation how well it works, with the figures. */
@Act(shared = true)
@ApplicationScoped
public class ShowHealth {

  private final CheckHealth checkHealth;

  ShowHealth(CheckHealth checkHealth) {
    this.checkHealth = checkHealth;
  }

  /** Looks; administrators, and organizers of the main workspace. */
  public Health run(Viewer viewer) {
    Access.mustKeepRules(viewer, "look after the installation");
    return checkHealth.run();
  }
}
