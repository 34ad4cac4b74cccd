package org.patentbridge.backend.lucene;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.patentbridge.index.IndexDocument;

/** Records of three topics, each with words of its own, long enough to learn concepts from. */
final class TopicStock {

  static final long SEED = 20_260_717;

  private static final int WORDS = 20;
  private static final int VOCABULARY = 30;

  private TopicStock() {}

  static List<IndexDocument> of(int records) {
    var random = new Random(SEED);
    return IntStream.range(0, records)
        .mapToObj(i -> record("patent:" + i, text(random, "abc".charAt(i % 3))))
        .toList();
  }

  static IndexDocument record(String id, String text) {
    return new IndexDocument(id, "patent", "", text, List.of(), List.of(), null, false);
  }

  private static String text(Random random, char topic) {
    return IntStream.range(0, WORDS)
        .mapToObj(i -> topic + "w" + random.nextInt(VOCABULARY))
        .collect(Collectors.joining(" "));
  }
}
