package org.patentbridge.semantics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** Small corpora, as terms. */
final class SampleCorpus {

  /** Settings for corpora that are read at a glance. */
  static final TrainingSettings SMALL = new TrainingSettings(8, 8, 2, 7, 1, 1, 10_000, 10_000);

  /** A few patents on batteries and on cement, in both languages, and some in one alone. */
  static final Map<String, List<String>> BILINGUAL =
      Map.ofEntries(
          document("battery-1", "锂 电池 电解质 隔膜 lithium battery electrolyte separator"),
          document("battery-2", "锂 电池 正极 材料 lithium battery cathode material"),
          document("battery-3", "电池 热 管理 液冷 battery thermal management coolant"),
          document("battery-4", "固态 电解质 锂 solid electrolyte lithium"),
          document("cement-1", "水泥 混凝土 强度 cement concrete strength"),
          document("cement-2", "混凝土 骨料 再生 concrete aggregate recycled"),
          document("cement-3", "水泥 熟料 煅烧 cement clinker kiln"),
          document("cement-4", "再生 骨料 强度 recycled aggregate strength"),
          document("english-battery", "lithium battery separator cathode electrolyte"),
          document("english-cement", "cement clinker kiln concrete aggregate"),
          document("chinese-battery", "锂 电池 隔膜 正极"),
          document("chinese-cement", "水泥 熟料 混凝土 骨料"));

  private SampleCorpus() {}

  private static Map.Entry<String, List<String>> document(String id, String terms) {
    return Map.entry(id, List.of(terms.split(" ")));
  }

  static ConceptSpace train(TrainingSettings settings, Map<String, List<String>> documents) {
    var trainer = new ConceptSpaceTrainer(settings);
    documents.forEach(trainer::add);
    return trainer.train();
  }

  /**
   * Documents about one or two of a few topics each, with words of their topics and some others.
   */
  static Map<String, List<String>> drawn(RandomGenerator random, int documents) {
    var corpus = new TreeMap<String, List<String>>();
    for (int d = 0; d < documents; d++) {
      int topic = random.nextInt(12);
      var terms = new ArrayList<String>();
      for (int i = 0; i < 5 + random.nextInt(40); i++) {
        terms.add(
            random.nextInt(4) == 0
                ? "general" + random.nextInt(200)
                : "topic" + topic + "word" + random.nextInt(30));
      }
      corpus.put("document-" + d, terms);
    }
    return corpus;
  }

  static double cosine(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * (double) other[i];
    }
    return sum;
  }
}
