package org.patentbridge.store;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;

/**
 * Refuses data on which a newer program has done migrations that this one does not know: it would
 * write rows that the newer one cannot read.
 */
final class NoDowngrade implements Callback {

  private static final Pattern NUMBER = Pattern.compile(".*V([0-9_]+)__[^/]*");
  private static final String DONE =
      "select \"version\" from \"%s\" where \"version\" is not null and \"success\" = true";

  @Override
  public boolean supports(Event event, Context context) {
    return event == Event.BEFORE_VALIDATE || event == Event.BEFORE_MIGRATE;
  }

  @Override
  public boolean canHandleInTransaction(Event event, Context context) {
    return true;
  }

  @Override
  public String getCallbackName() {
    return "no downgrade";
  }

  @Override
  public void handle(Event event, Context context) {
    var known =
        versions(context.getConfiguration().getResourceProvider())
            .max(Comparator.naturalOrder())
            .orElse(MigrationVersion.EMPTY);
    var done = newestDone(context);
    if (done.isPresent() && done.get().isNewerThan(known)) {
      throw new BadInputException(
          Problem.error(
              "data-newer", Place.of("database"), done.get().getVersion(), known.getVersion()));
    }
  }

  /** The migrations of some folders. */
  static Stream<MigrationVersion> versions(ResourceProvider folders) {
    return folders.getResources("V", new String[] {".sql"}).stream()
        .map(resource -> NUMBER.matcher(resource.getFilename()))
        .filter(Matcher::matches)
        .map(number -> MigrationVersion.fromVersion(number.group(1)));
  }

  private static Optional<MigrationVersion> newestDone(Context context) {
    var table = context.getConfiguration().getTable();
    try (var tables = context.getConnection().getMetaData().getTables(null, null, table, null)) {
      if (!tables.next()) {
        return Optional.empty();
      }
    } catch (SQLException unreadable) {
      throw new IllegalStateException("cannot look for the tables", unreadable);
    }
    try (var statement = context.getConnection().createStatement();
        var done = statement.executeQuery(DONE.formatted(table))) {
      Optional<MigrationVersion> newest = Optional.empty();
      while (done.next()) {
        var version = MigrationVersion.fromVersion(done.getString(1));
        if (newest.isEmpty() || version.isNewerThan(newest.get())) {
          newest = Optional.of(version);
        }
      }
      return newest;
    } catch (SQLException unreadable) {
      throw new IllegalStateException("cannot read which migrations were done", unreadable);
    }
  }
}
