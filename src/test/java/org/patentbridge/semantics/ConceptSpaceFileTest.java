package org.patentbridge.semantics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.patentbridge.semantics.SampleCorpus.BILINGUAL;
import static org.patentbridge.semantics.SampleCorpus.SMALL;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConceptSpaceFileTest {

  private final ConceptSpace space = SampleCorpus.train(SMALL, BILINGUAL);

  @Test
  void whatWasWrittenIsReadAndNotOneByteMore() throws IOException {
    var out = new ByteArrayOutputStream();
    space.write(out);
    space.write(out);
    out.write(42);
    var in = new ByteArrayInputStream(out.toByteArray());

    var first = ConceptSpace.read(in);
    var second = ConceptSpace.read(in);

    assertThat(in.readAllBytes()).containsExactly(42);
    assertThat(first.fingerprint()).isEqualTo(space.fingerprint());
    assertThat(second.fingerprint()).isEqualTo(space.fingerprint());
    assertThat(first.dimensions()).isEqualTo(space.dimensions());
    assertThat(first.terms()).isEqualTo(space.terms());
    assertThat(first.of(List.of("电池", "kiln")).orElseThrow())
        .isEqualTo(space.of(List.of("电池", "kiln")).orElseThrow());
  }

  @Test
  void emptySpaceIsWrittenAndReadToo() throws IOException {
    var empty = SampleCorpus.train(SMALL, Map.of());
    var out = new ByteArrayOutputStream();
    empty.write(out);

    var read = ConceptSpace.read(new ByteArrayInputStream(out.toByteArray()));

    assertThat(read.terms()).isZero();
    assertThat(read.fingerprint()).isEqualTo(empty.fingerprint());
  }

  @Test
  void everyCutIsSeen() {
    var bytes = bytes();
    for (int length = 0; length < bytes.length; length++) {
      var cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> ConceptSpace.read(new ByteArrayInputStream(cut)))
          .as("cut to %d bytes", length)
          .isInstanceOf(IOException.class)
          .hasMessage("the concept space is damaged: it ends early");
    }
  }

  @Test
  void everyFlippedByteIsSeen() {
    var bytes = bytes();
    for (int i = 0; i < bytes.length; i++) {
      var flipped = bytes.clone();
      flipped[i] ^= 0x41;
      assertThatThrownBy(() -> ConceptSpace.read(new ByteArrayInputStream(flipped)))
          .as("byte %d", i)
          .isInstanceOf(IOException.class)
          .hasMessageContaining("concept space");
    }
  }

  @Test
  void otherFilesAndOtherVersionsAreNamed() {
    var other = "PK a zip file or whatever else".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    assertThatThrownBy(() -> ConceptSpace.read(new ByteArrayInputStream(other)))
        .hasMessageContaining("this is no concept space");

    var newer = bytes();
    newer[11] = 99;
    assertThatThrownBy(() -> ConceptSpace.read(new ByteArrayInputStream(newer)))
        .hasMessageContaining("has version 99")
        .hasMessageContaining("rebuild the index");
  }

  private byte[] bytes() {
    var out = new ByteArrayOutputStream();
    try {
      space.write(out);
    } catch (IOException impossible) {
      throw new AssertionError("writing to memory failed", impossible);
    }
    return out.toByteArray();
  }
}
