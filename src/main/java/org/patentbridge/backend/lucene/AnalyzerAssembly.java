package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.problem.NotFoundException;
import org.patentbridge.rulebook.AnalyzerRule;
import org.patentbridge.rulebook.Rulebook;
import org.patentbridge.rulebook.SynonymGroup;

/**
 * Builds the reading chains of a rulebook.
 *
 * <p>The first step cuts the text. {@code fold-width} and {@code simplify} work on single
 * characters and therefore always act before the cut, wherever the rule names them: the
 * dictionaries know plain, simplified characters only. All other steps act in the order of the
 * rule.
 */
public final class AnalyzerAssembly {

  private static final String STEM = "english-stem";

  private final Map<String, Analyzer> analyzers = new HashMap<>();

  /**
   * @throws IllegalArgumentException when a rule names a step that does not exist
   */
  public AnalyzerAssembly(Rulebook rulebook) {
    for (var rule : rulebook.analyzers()) {
      analyzers.put(rule.id(), new Chain(rule, rulebook.synonyms()));
    }
  }

  /**
   * The terms that a text becomes, in order, words inside words after the longer one.
   *
   * @throws NotFoundException when no reading chain has this id
   */
  public List<String> terms(String analyzerId, String text) {
    var terms = new ArrayList<String>();
    try (var stream = analyzer(analyzerId).tokenStream("", text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException("reading a text in memory failed", impossible);
    }
    return terms;
  }

  /**
   * @throws NotFoundException when no reading chain has this id
   */
  Analyzer analyzer(String id) {
    var analyzer = analyzers.get(id);
    if (analyzer == null) {
      throw new NotFoundException("analyzer", id);
    }
    return analyzer;
  }

  /** One rule as Lucene runs it. */
  private static final class Chain extends Analyzer {

    private final AnalyzerRule rule;
    private final CharacterFolding folding;
    private final CharArraySet stopWords;
    private final Concepts concepts;

    Chain(AnalyzerRule rule, List<SynonymGroup> synonyms) {
      this.rule = rule;
      this.folding =
          new CharacterFolding(
              rule.steps().contains("fold-width"), rule.steps().contains("simplify"));
      this.stopWords = new CharArraySet(rule.stopWords(), false);
      UnaryOperator<String> stem =
          rule.steps().contains(STEM) ? EnglishStem::of : UnaryOperator.identity();
      this.concepts =
          new Concepts(
              rule.steps().contains("synonyms") ? synonyms : List.of(), folding::fold, stem);
      createComponents("");
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      var source = tokenizer();
      TokenStream stream = "bigrams".equals(rule.steps().getFirst()) ? bigrams(source) : source;
      @Nullable ConceptFilter conceptFilter = null;
      for (var step : rule.steps().subList(1, rule.steps().size())) {
        stream = after(step, stream);
        if (stream instanceof ConceptFilter filter) {
          conceptFilter = filter;
        }
      }
      var concept = conceptFilter;
      return new TokenStreamComponents(reader -> source.setReader(folded(reader, concept)), stream);
    }

    private Reader folded(Reader reader, @Nullable ConceptFilter concept) {
      try (reader) {
        var whole = new StringWriter();
        reader.transferTo(whole);
        var text = folding.fold(whole.toString());
        if (concept != null) {
          concept.read(text);
        }
        return new StringReader(text);
      } catch (IOException impossible) {
        throw new UncheckedIOException("reading a text in memory failed", impossible);
      }
    }

    private Tokenizer tokenizer() {
      var step = rule.steps().getFirst();
      return switch (step) {
        case "hanlp-index" -> new WordTokenizer();
        case "smartcn" -> new HMMChineseTokenizer();
        case "icu" -> new ICUTokenizer();
        case "standard", "bigrams" -> new StandardTokenizer();
        default -> throw unknown(step);
      };
    }

    private static TokenStream bigrams(Tokenizer source) {
      return new CJKBigramFilter(source);
    }

    private TokenStream after(String step, TokenStream stream) {
      return switch (step) {
        case "fold-width", "simplify" -> stream;
        case "lowercase" -> new LowerCaseFilter(stream);
        case STEM -> EnglishStem.over(stream);
        case "stop-words" -> new StopFilter(stream, stopWords);
        case "synonyms" -> new ConceptFilter(stream, concepts);
        default -> throw unknown(step);
      };
    }

    private IllegalArgumentException unknown(String step) {
      return new IllegalArgumentException(
          "analyzer '" + rule.id() + "' names the unknown step '" + step + "'");
    }
  }
}
