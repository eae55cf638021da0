package redsigma;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMapping;
import redsigma.security.Needs;
import redsigma.security.Open;

/** The rules that keep the house standing, as far as compiled classes show them. */
class HouseTest {

  private static final int MOST_COLLABORATORS = 6;

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("redsigma");

  @Test
  void drawsNoArrowBetweenRoomsThatIsNotDeclared() {
    ApplicationModules.of(RedSigma.class).verify();
  }

  @Test
  void declaresAPermissionForEveryHandler() {
    methods()
        .that()
        .areMetaAnnotatedWith(RequestMapping.class)
        .should()
        .beAnnotatedWith(Needs.class)
        .orShould()
        .beAnnotatedWith(Open.class)
        .check(HOUSE);
  }

  @Test
  void knowsTheSearchEngineInSearchAlone() {
    noClasses()
        .that()
        .resideOutsideOfPackage("redsigma.search..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.hibernate.search..", "org.apache.lucene..", "org.elasticsearch..")
        .check(HOUSE);
  }

  @Test
  void readsAndShrinksFilesInDocumentAlone() {
    noClasses()
        .that()
        .resideOutsideOfPackage("redsigma.document..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javax.imageio..", "org.apache.tika..")
        .check(HOUSE);
  }

  @Test
  void speaksToTheDatabaseInStoresAlone() {
    noClasses()
        .that(partOf("a store or EmbeddedDatabase", ".*(Store|\\.EmbeddedDatabase)"))
        .should()
        .bePublic()
        .check(HOUSE);
    classes()
        .that(resideInAPackage("redsigma.."))
        .and(DescribedPredicate.not(partOf("a store", ".*(Store|\\.EmbeddedDatabase)")))
        .should()
        .onlyDependOnClassesThat(
            DescribedPredicate.not(
                resideInAnyPackage(
                    "java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.postgresql..")))
        .check(HOUSE);
  }

  @Test
  void postsToStrangersInWebhookAlone() {
    noClasses()
        .that()
        .resideOutsideOfPackage("redsigma.webhook..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.hc..")
        .check(HOUSE);
  }

  /** A stream of rows holds its connection until it is closed: read lists. */
  @Test
  void streamsRowsForTheSealsAlone() {
    noClasses()
        .that(DescribedPredicate.not(partOf("SealStore", ".*\\.SealStore")))
        .should()
        .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
        .check(HOUSE);
  }

  @Test
  void drawsPagesInWebAlone() {
    noClasses()
        .that()
        .resideOutsideOfPackage("redsigma.web..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("gg.jte..")
        .check(HOUSE);
  }

  @Test
  void givesNoPartMoreThanSixCollaborators() {
    classes()
        .that()
        .areMetaAnnotatedWith(Component.class)
        .should(haveFewCollaborators())
        .check(HOUSE);
  }

  @Test
  void takesTheTimeFromTheClock() {
    noClasses()
        .that()
        .areNotAssignableTo(RedSigma.class)
        .should()
        .callCodeUnitWhere(readsTheSystemsTime())
        .check(HOUSE);
  }

  @Test
  void givesEachPartWhatItNeedsThroughItsConstructor() {
    noFields()
        .should()
        .beAnnotatedWith(Autowired.class)
        .orShould()
        .beAnnotatedWith(Value.class)
        .check(HOUSE);
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName(Value.class.getName())
        .check(HOUSE);
  }

  @Test
  void namesNoTypeForItsTechnicalPart() {
    noClasses()
        .should()
        .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Dto|Service|Abstract\\w*)")
        .check(HOUSE);
  }

  /** Classes of a name, and all that is nested in them. */
  private static DescribedPredicate<JavaClass> partOf(String description, String outermost) {
    return DescribedPredicate.describe(
        "are part of " + description,
        type -> type.getName().split("\\$", -1)[0].matches(outermost));
  }

  private static ArchCondition<JavaClass> haveFewCollaborators() {
    return new ArchCondition<>("have at most six collaborators") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (JavaConstructor constructor : type.getConstructors()) {
          int taken = constructor.getRawParameterTypes().size();
          if (taken > MOST_COLLABORATORS) {
            events.add(
                SimpleConditionEvent.violated(type, constructor.getFullName() + " takes " + taken));
          }
        }
      }
    };
  }

  private static DescribedPredicate<JavaCall<?>> readsTheSystemsTime() {
    return DescribedPredicate.describe(
        "reads the system's time",
        call -> {
          var owner = call.getTargetOwner();
          return switch (call.getName()) {
            case "now" -> owner.getPackageName().equals("java.time") && takesNoClock(call);
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "system", "systemUTC", "systemDefaultZone" -> owner.isEquivalentTo(Clock.class);
            case JavaConstructor.CONSTRUCTOR_NAME ->
                owner.isEquivalentTo(java.util.Date.class) && takesNothing(call);
            default -> false;
          };
        });
  }

  private static boolean takesNoClock(JavaCall<?> call) {
    return call.getTarget().getRawParameterTypes().stream()
        .noneMatch(type -> type.isEquivalentTo(Clock.class));
  }

  private static boolean takesNothing(JavaCall<?> call) {
    return call.getTarget().getRawParameterTypes().isEmpty();
  }
}
