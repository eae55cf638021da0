package redsigma.search;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/** The two ways text is cut into terms: at spaces, and as English prose. */
final class IndexAnalysis implements LuceneAnalysisConfigurer {

  static final String WORDS = "words";
  static final String ENGLISH = "prose";

  @Override
  public void configure(LuceneAnalysisConfigurationContext context) {
    context.analyzer(WORDS).custom().tokenizer("whitespace");
    context
        .analyzer(ENGLISH)
        .custom()
        .tokenizer("standard")
        .tokenFilter("lowercase")
        .tokenFilter("asciiFolding")
        .tokenFilter("englishPossessive")
        .tokenFilter("porterStem");
  }
}
