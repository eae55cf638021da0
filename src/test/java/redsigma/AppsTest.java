package redsigma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import redsigma.record.Record;
import redsigma.record.Records;
import redsigma.record.SaveResult;
import redsigma.record.SaveResult.Saved;
import redsigma.schema.Example;
import redsigma.schema.RecordType;
import redsigma.schema.Schema;
import redsigma.schema.Schemas;
import redsigma.search.Query;
import redsigma.search.Search;
import redsigma.security.Viewer;

/** Every application loads, and all it declares can be saved, found, opened and edited. */
@InTheHouse
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AppsTest {

  private static final int FIRST_PAGE = 50;

  @Autowired Schemas schemas;
  @Autowired Records records;
  @Autowired Search search;
  @Autowired Officers officers;
  @Autowired Clock clock;
  @Autowired MockMvc browser;

  private Schema schema;
  private ExampleRecords examples;
  private List<SaveResult> results;

  @BeforeAll
  void saveAllExamples() {
    schema = schemas.current();
    examples = new ExampleRecords(schema, clock);
    results = records.saveTogether(officer(), examples.changes());
  }

  @Test
  void loadsEveryPackageWithNoProblem() {
    assertThat(schemas.reload()).isInstanceOf(Schemas.Reload.Loaded.class);
  }

  @Test
  void hasAnExampleOfEveryType() {
    assertThat(schema.examples()).extracting(Example::type).containsAll(schema.types().keySet());
  }

  @Test
  void savesEveryExample() {
    assertThat(results).hasSameSizeAs(schema.examples()).allMatch(Saved.class::isInstance);
  }

  @Test
  void warnsOfNothingInAnExample() {
    assertThat(results.stream().map(Saved.class::cast).flatMap(saved -> saved.warnings().stream()))
        .isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> findsEveryExampleByItsTitle() {
    return each(
        example -> {
          var saved = saved(example);
          var words = new Query.Words(saved.title(), Set.of(), List.of(), 0, FIRST_PAGE);

          assertThat(search.run(officer(), words).hits())
              .as("found by the words: " + saved.title())
              .anyMatch(hit -> hit.record().id().equals(saved.id()));
        });
  }

  @TestFactory
  Stream<DynamicTest> showsEveryExampleOnItsPage() {
    return each(
        example ->
            assertThat(page("/records/" + examples.id(example)))
                .contains(saved(example).reference()));
  }

  @TestFactory
  Stream<DynamicTest> opensAFormOnEveryExample() {
    return each(
        example ->
            assertThat(page("/records/" + examples.id(example) + "/edit")).contains("<form"));
  }

  @TestFactory
  Stream<DynamicTest> opensABlankFormOfEveryType() {
    return schema.types().values().stream()
        .map(RecordType::name)
        .map(
            type ->
                DynamicTest.dynamicTest(
                    type, () -> assertThat(page("/records/new?type=" + type)).contains("<form")));
  }

  private Stream<DynamicTest> each(Check check) {
    return schema.examples().stream()
        .map(example -> DynamicTest.dynamicTest(example.key(), () -> check.of(example)));
  }

  /** What is checked of one example. */
  private interface Check {
    void of(Example example) throws Exception;
  }

  private Record saved(Example example) {
    return records.find(officer(), examples.id(example)).orElseThrow();
  }

  private String page(String path) throws Exception {
    var answer =
        browser.perform(get(path).with(user(officer().username()))).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString();
  }

  /** Of the unit that sees protected fields, so that all there is gets drawn. */
  private Viewer officer() {
    return officers.dodds();
  }
}
