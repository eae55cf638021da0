package redsigma.search;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/**
 * The two ways text is cut into terms: at spaces, and as English prose. Both engines know the same
 * parts by different names, and must be told the same.
 */
final class IndexAnalysis implements LuceneAnalysisConfigurer, ElasticsearchAnalysisConfigurer {

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

  @Override
  public void configure(ElasticsearchAnalysisConfigurationContext context) {
    context.tokenFilter("possessive").type("stemmer").param("language", "possessive_english");
    context.analyzer(WORDS).custom().tokenizer("whitespace");
    context
        .analyzer(ENGLISH)
        .custom()
        .tokenizer("standard")
        .tokenFilters("lowercase", "asciifolding", "possessive", "porter_stem");
  }
}
