package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.SmallFloat;
import org.patentbridge.domain.alert.NeedMeasure;
import org.patentbridge.domain.provenance.IndexGeneration;
import org.patentbridge.index.IndexDocument;
import org.patentbridge.rulebook.RankingRule;
import org.patentbridge.standing.Measuring.FieldText;
import org.patentbridge.standing.Measuring.ReadText;

/** Puts bound words down as a measure, and documents as what is measured. */
final class TakenMeasure {

  private final PreparedTerm.Binding binding;
  private final List<String> names = new ArrayList<>();
  private final List<NeedMeasure.Field> fields = new ArrayList<>();

  TakenMeasure(PreparedTerm.Binding binding) {
    this.binding = binding;
  }

  NeedMeasure measure(IndexGeneration generation, PreparedQuery words, NeedMeasure.Limits limits)
      throws IOException {
    var terms = terms(words.terms());
    var parts = new ArrayList<NeedMeasure.Part>();
    for (var part : words.parts()) {
      var others = new ArrayList<List<NeedMeasure.Term>>();
      for (var other : part.others()) {
        others.add(terms(other.terms()));
      }
      parts.add(new NeedMeasure.Part(part.own().stream().sorted().toList(), others));
    }
    var translated = terms(words.translated());
    return new NeedMeasure(generation, fields, terms, parts, translated, limits);
  }

  private List<NeedMeasure.Term> terms(List<PreparedTerm> bound) throws IOException {
    var terms = new ArrayList<NeedMeasure.Term>();
    for (var term : bound) {
      var spellings =
          term.spellings().stream()
              .map(s -> new NeedMeasure.Spelling(s.term().text(), s.share()))
              .toList();
      terms.add(new NeedMeasure.Term(field(term.field()), spellings, (float) term.most()));
    }
    return terms;
  }

  private int field(String name) throws IOException {
    int known = names.indexOf(name);
    if (known >= 0) {
      return known;
    }
    names.add(name);
    float mean = binding.of(name).orElseThrow().meanLength();
    fields.add(new NeedMeasure.Field(name, mean, IndexForm.K1, IndexForm.B));
    return fields.size() - 1;
  }

  static NeedMeasure.Limits limits(PreparedQuery words, RankingRule rule, double threshold) {
    return new NeedMeasure.Limits(
        words.bound(), words.translatedBound(), rule.translatedWeight(), threshold);
  }

  /** A document as it would lie in an index. */
  static ReadText read(IndexForm form, IndexDocument document) {
    var fields = new ArrayList<FieldText>();
    for (var field : form.fields()) {
      var counts = form.termsOf(document, field);
      int length = counts.values().stream().mapToInt(n -> n).sum();
      fields.add(new FieldText(IndexForm.nameOf(field), counts, kept(length)));
    }
    return new ReadText(fields);
  }

  /** A length with the precision of the byte in which Lucene keeps it. */
  private static float kept(int length) {
    return SmallFloat.byte4ToInt(SmallFloat.intToByte4(length));
  }
}
