package org.patentbridge.export;

import java.util.List;
import java.util.stream.Stream;

/** The sheets of one kind, each made when it is asked for. */
sealed interface Sheets permits ParticipantSheets, HolderSheets, TableSheets, Sheets.One {

  /** Catalogue key of the kind's name. */
  String title();

  /** Whom there is a sheet for, in the order of the file. */
  List<Addressee> readers();

  /** The sheet of one reader. */
  Sheet of(Addressee reader);

  /** The columns that all sheets together have, beside whom they are for. */
  List<Column> columns();

  default Stream<Sheet> stream() {
    return readers().stream().map(this::of);
  }

  /** The sheets of a kind. */
  static Sheets of(ExportKind kind, Dossier dossier) {
    return switch (kind) {
      case PARTICIPANTS -> new ParticipantSheets(dossier);
      case HOLDERS -> new HolderSheets(dossier);
      case TABLES -> new TableSheets(dossier);
      default -> throw new IllegalArgumentException(kind + " is not made of sheets");
    };
  }

  /** The same for one reader alone. */
  default Sheets only(Addressee reader) {
    return new One(this, reader);
  }

  /**
   * The sheet of one reader.
   *
   * @param all the sheets that it is taken from
   * @param reader whose
   */
  record One(Sheets all, Addressee reader) implements Sheets {
    @Override
    public String title() {
      return all.title();
    }

    @Override
    public List<Addressee> readers() {
      return List.of(reader);
    }

    @Override
    public Sheet of(Addressee asked) {
      return all.of(asked);
    }

    @Override
    public List<Column> columns() {
      return all.columns();
    }
  }
}
