package org.patentbridge.semantics;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UTFDataFormatException;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.patentbridge.domain.provenance.Digest;

/**
 * The bytes of a concept space, big-endian: magic, version (int), dimensions (int), number of terms
 * (int), then of each term its modified UTF-8 with length, its scale (float) and a byte for each
 * dimension; last the SHA-256 of all before, which is the fingerprint.
 */
final class ConceptSpaceFile {

  private static final byte[] MAGIC = {'P', 'B', 'C', 'O', 'N', 'C', 'P', 'T'};

  /** Goes up with every change of the format or of how texts are folded in. */
  private static final int VERSION = 1;

  private static final int CHECKSUM_BYTES = 32;

  private ConceptSpaceFile() {}

  static void write(ConceptSpace space, OutputStream out) throws IOException {
    writeContent(space, out);
    out.write(HexFormat.of().parseHex(space.fingerprint().hex()));
  }

  static Digest fingerprint(ConceptSpace space) {
    var digest = sha256();
    try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      writeContent(space, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing to nowhere failed", impossible);
    }
    return new Digest(HexFormat.of().formatHex(digest.digest()));
  }

  private static void writeContent(ConceptSpace space, OutputStream out) throws IOException {
    var data = new DataOutputStream(out);
    data.write(MAGIC);
    data.writeInt(VERSION);
    data.writeInt(space.dimensions());
    data.writeInt(space.terms());
    for (TermVector vector : space.vectors()) {
      data.writeUTF(vector.term());
      data.writeFloat(vector.scale());
      data.write(vector.components());
    }
    data.flush();
  }

  static ConceptSpace read(InputStream in) throws IOException {
    var digest = sha256();
    var data = new DataInputStream(new DigestInputStream(in, digest));
    try {
      readHead(data);
      int dimensions = readNumber(data, "dimensions", TrainingSettings.MAX_DIMENSIONS);
      int terms = readNumber(data, "terms", Integer.MAX_VALUE);
      var vectors = readVectors(data, dimensions, terms);
      var expected = digest.digest();
      var checksum = new byte[CHECKSUM_BYTES];
      data.readFully(checksum);
      if (!MessageDigest.isEqual(expected, checksum)) {
        throw new IOException("the concept space is damaged: its checksum does not fit");
      }
      return new ConceptSpace(dimensions, vectors);
    } catch (EOFException early) {
      throw new IOException("the concept space is damaged: it ends early", early);
    } catch (UTFDataFormatException garbled) {
      throw new IOException("the concept space is damaged: a term is garbled", garbled);
    }
  }

  private static void readHead(DataInputStream data) throws IOException {
    var magic = new byte[MAGIC.length];
    data.readFully(magic);
    if (!MessageDigest.isEqual(MAGIC, magic)) {
      throw new IOException("this is no concept space: it begins with other bytes");
    }
    int version = data.readInt();
    if (version != VERSION) {
      throw new IOException(
          "the concept space has version %d, this program reads %d; rebuild the index"
              .formatted(version, VERSION));
    }
  }

  private static int readNumber(DataInputStream data, String name, int most) throws IOException {
    int number = data.readInt();
    if (number < 0 || number > most) {
      throw new IOException(
          "the concept space is damaged: it claims %d %s".formatted(number, name));
    }
    return number;
  }

  /** Grows with what is really there, whatever the head claims. */
  private static List<TermVector> readVectors(DataInputStream data, int dimensions, int terms)
      throws IOException {
    var vectors = new ArrayList<TermVector>();
    var before = "";
    for (int i = 0; i < terms; i++) {
      var term = data.readUTF();
      if (i > 0 && term.compareTo(before) <= 0) {
        throw new IOException("the concept space is damaged: its terms are out of order");
      }
      float scale = data.readFloat();
      var components = new byte[dimensions];
      data.readFully(components);
      vectors.add(new TermVector(term, scale, components));
      before = term;
    }
    return vectors;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
