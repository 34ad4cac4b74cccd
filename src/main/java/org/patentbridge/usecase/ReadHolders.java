package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.organization.NameReading;
import org.patentbridge.domain.patent.Holder;

/** Says for which party each holder of a record stands, and why. */
@Act(Scope.READ)
@ApplicationScoped
public class ReadHolders {

  private final Engine engine;

  ReadHolders(Engine engine) {
    this.engine = engine;
  }

  /** One reading for each holder, in their order; holders are public, so anybody may ask. */
  public List<NameReading> run(Viewer viewer, List<Holder> holders) {
    var directory = engine.directory();
    return holders.stream().map(directory::read).toList();
  }
}
