package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.ConflictException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.problem.UnavailableException;
import org.patentbridge.domain.provenance.DatabaseAddress;
import org.patentbridge.domain.provenance.StoreCopies;
import org.patentbridge.domain.provenance.StoreSnapshot;
import org.patentbridge.domain.provenance.TableDigest;

/**
 * The database as a whole, read and filled over connections of its own, for all workspaces. What is
 * filled is one transaction, in which it is also read again.
 */
@ApplicationScoped
final class StoredCopies implements StoreCopies {

  private static final Consumer<String> NOBODY = row -> {};

  private final Databases databases;
  private final Schema schema;

  StoredCopies(Databases databases, Schema schema) {
    this.databases = databases;
    this.schema = schema;
  }

  /** Hands over the rows of one table and says what they came to. */
  @FunctionalInterface
  private interface Feed {
    TableDigest read(CopiedTable table, Consumer<String> rows) throws SQLException;
  }

  @Override
  public int schema() {
    return schema.known();
  }

  @Override
  public StoreSnapshot read(Sink sink) {
    return Ward.everywhere(
        () -> {
          var address = databases.here();
          try (var connection = databases.open(address)) {
            List<TableDigest> digests = new ArrayList<>();
            for (var table : Schema.tables(connection)) {
              sink.table(table.name());
              digests.add(table.read(connection, sink::row));
            }
            return new StoreSnapshot(schema.done(address), digests);
          } catch (SQLException failed) {
            throw failure(address, failed);
          }
        });
  }

  @Override
  public void fill(StoreSnapshot promised, Source source, Runnable counted) {
    if (promised.schema() > schema.known()) {
      throw new BadInputException(
          Problem.error(
              "backup-newer",
              Place.of("backup"),
              Integer.toString(promised.schema()),
              Integer.toString(schema.known())));
    }
    fill(
        databases.here(),
        promised.schema(),
        (table, rows) -> {
          var known =
              promised.tables().stream()
                  .filter(t -> t.table().equals(table.name()))
                  .findFirst()
                  .orElseThrow(() -> different(table.name()));
          source.read(
              table.name(),
              row -> {
                rows.accept(row);
                counted.run();
              });
          return known;
        });
  }

  @Override
  public StoreSnapshot moveTo(DatabaseAddress asked, Runnable counted) {
    var target =
        new DatabaseAddress(DatabaseDriver.spoken(asked.url()), asked.user(), asked.password());
    return Ward.everywhere(
        () -> {
          var here = databases.here();
          try (var connection = databases.open(here)) {
            return fill(
                target,
                schema.done(here),
                (table, rows) ->
                    table.read(
                        connection,
                        row -> {
                          rows.accept(row);
                          counted.run();
                        }));
          } catch (SQLException failed) {
            throw failure(here, failed);
          }
        });
  }

  private StoreSnapshot fill(DatabaseAddress target, int state, Feed feed) {
    return Ward.everywhere(
        () -> {
          prepare(target, state);
          var filled = new StoreSnapshot(state, load(target, feed));
          schema.migrate(target, Optional.empty());
          return filled;
        });
  }

  /** Makes the tables as they were when the rows were read. */
  private void prepare(DatabaseAddress target, int state) {
    boolean made;
    try (var connection = databases.open(target)) {
      var filled = Schema.firstFilled(connection);
      if (filled.isPresent()) {
        throw new ConflictException(
            Problem.error("store-not-empty", Place.of("database"), target.shown(), filled.get()));
      }
      made = !Schema.tables(connection).isEmpty();
    } catch (SQLException failed) {
      throw failure(target, failed);
    }
    if (made && schema.done(target) != state) {
      schema.clean(target);
    }
    schema.migrate(target, Optional.of(state));
  }

  private List<TableDigest> load(DatabaseAddress target, Feed feed) {
    try (var connection = databases.open(target)) {
      try {
        List<TableDigest> promised = new ArrayList<>();
        var tables = Schema.tables(connection);
        for (var table : tables) {
          promised.add(load(connection, table, feed));
        }
        check(connection, tables, promised);
        Schema.numberOn(connection);
        connection.commit();
        return promised;
      } finally {
        connection.rollback();
      }
    } catch (SQLException failed) {
      throw failure(target, failed);
    }
  }

  private static TableDigest load(Connection connection, CopiedTable table, Feed feed)
      throws SQLException {
    try (var filling = table.filling(connection)) {
      return feed.read(
          table,
          row -> {
            try {
              filling.add(row);
            } catch (SQLException failed) {
              throw new RefusedRow(failed);
            }
          });
    } catch (RefusedRow refused) {
      throw refused.cause;
    }
  }

  private static void check(
      Connection connection, List<CopiedTable> tables, List<TableDigest> promised)
      throws SQLException {
    for (int i = 0; i < tables.size(); i++) {
      if (!tables.get(i).read(connection, NOBODY).equals(promised.get(i))) {
        throw different(tables.get(i).name());
      }
    }
  }

  private static BadInputException different(String table) {
    return new BadInputException(Problem.error("copy-differs", Place.of("database"), table));
  }

  private static UnavailableException failure(DatabaseAddress address, SQLException failed) {
    return new UnavailableException(
        Problem.error(
            "database-failed",
            Place.of("database"),
            address.shown(),
            String.valueOf(failed.getMessage())));
  }

  /** Carries what the database said through code that knows no databases. */
  private static final class RefusedRow extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient SQLException cause;

    private RefusedRow(SQLException cause) {
      super("a row was refused", cause);
      this.cause = cause;
    }
  }
}
