package masar;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Arrays;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.canvas.GraphicsContext;

/** The packages of Masar and which way the arrows between them point. */
@AnalyzeClasses(packages = "masar", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /** What a package, with those inside it, may depend on besides the JDK and itself. */
    private static ArchRule layer(String name, String why, String... mayUse) {
        String[] allowed = Stream.concat(
                        Stream.of("java..", "org.jspecify..", "masar." + name + ".."), Arrays.stream(mayUse))
                .toArray(String[]::new);
        return ArchRuleDefinition.classes()
                .that()
                .resideInAPackage("masar." + name + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .because(why);
    }

    @ArchTest
    static final ArchRule ABOUT = layer("about", "the version and the licences depend on nothing but the build");

    @ArchTest
    static final ArchRule I18N = layer("i18n", "sentences depend on nothing but the language");

    @ArchTest
    static final ArchRule TIME =
            layer("time", "dates and their labels are pure values that anything may use", "masar.i18n");

    @ArchTest
    static final ArchRule MODEL = layer(
            "model", "what a dataset says does not depend on how it is read or shown", "masar.time", "masar.i18n");

    @ArchTest
    static final ArchRule DATASET = layer(
            "dataset",
            "reading files depends on the model and the JSON library, and on nothing of how events are shown",
            "masar.model",
            "masar.time",
            "masar.i18n",
            "tools.jackson..");

    @ArchTest
    static final ArchRule NOTES = layer(
            "notes",
            "what a reader adds is known by ids alone, and kept as JSON in a safe file",
            "masar.dataset.json",
            "masar.export.file");

    @ArchTest
    static final ArchRule CITE = layer(
            "cite",
            "a citation is text made of the model; how JSON is written is known elsewhere",
            "masar.dataset..",
            "masar.model",
            "masar.time",
            "masar.i18n");

    @ArchTest
    static final ArchRule QUERY =
            layer("query", "a filter is pure logic over the model", "masar.model", "masar.time..", "masar.i18n");

    @ArchTest
    static final ArchRule SAVED = layer(
            "saved",
            "what is seen of a timeline is a value, whoever shows it",
            "masar.layout..",
            "masar.query..",
            "masar.dataset..",
            "masar.model",
            "masar.time",
            "masar.i18n");

    @ArchTest
    static final ArchRule SETTINGS = layer(
            "settings",
            "what is kept are names and values; what they mean is known where they are used",
            "masar.dataset.json",
            "masar.export.file");

    @ArchTest
    static final ArchRule LAYOUT = layer(
            "layout",
            "the layout is computed without a toolkit, so that it can be tested",
            "masar.model",
            "masar.time",
            "masar.i18n");

    @ArchTest
    static final ArchRule TYPOGRAPHY = layer("typography", "text is set the same way whatever it says", "javafx..");

    @ArchTest
    static final ArchRule VIEW = layer(
            "view",
            "the control shows a layout; filters, files and windows are not its business",
            "masar.layout..",
            "masar.typography",
            "masar.i18n",
            "masar.model",
            "masar.time",
            "javafx..");

    @ArchTest
    static final ArchRule COLUMNS_AND_AXIS = noClasses()
            .that()
            .resideInAPackage("masar.view.columns")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("masar.view")
            .because("either view works without the other; what both need is in masar.view.parts");

    @ArchTest
    static final ArchRule AXIS_AND_COLUMNS = noClasses()
            .that()
            .resideInAPackage("masar.view")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("masar.view.columns")
            .because("either view works without the other; what both need is in masar.view.parts");

    @ArchTest
    static final ArchRule EXPORT = layer(
            "export",
            "an image is the view in a frame, with its events as a file inside; it needs no window",
            "masar.view..",
            "masar.layout..",
            "masar.typography",
            "masar.query..",
            "masar.saved",
            "masar.dataset..",
            "masar.model",
            "masar.time",
            "masar.i18n",
            "javafx..",
            "javax.xml.stream..",
            "org.apache.pdfbox..",
            "org.apache.fontbox..",
            "de.rototor..");

    @ArchTest
    static final ArchRule APP_AND_CLI = noClasses()
            .that()
            .resideInAPackage("masar.app..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("masar.cli..")
            .because("the window works without the command line");

    @ArchTest
    static final ArchRule CLI_AND_APP = noClasses()
            .that()
            .resideInAPackage("masar.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("masar.app..")
            .because("the command line works without the window");

    @ArchTest
    static final ArchRule COMMANDS_WITHOUT_JAVAFX = noClasses()
            .that()
            .resideInAPackage("masar.cli..")
            .and()
            .doNotHaveSimpleName("HeadlessExport")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javafx..")
            .because("listing and validating must not start a toolkit");

    @ArchTest
    static final ArchRule JACKSON = noClasses()
            .that()
            .resideOutsideOfPackage("masar.dataset..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..")
            .because("JSON is known in one package");

    @ArchTest
    static final ArchRule AWT = noClasses()
            .that()
            .resideOutsideOfPackages("masar.export..", "masar.typography")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.imageio..")
            .because("a second toolkit is for exported images and for Arabic marks only");

    @ArchTest
    static final ArchRule NO_TEXT_ON_A_CANVAS = noClasses()
            .should()
            .callMethodWhere(com.tngtech.archunit.base.DescribedPredicate.describe(
                    "text is drawn on a Canvas",
                    call -> call.getTarget().getOwner().isAssignableTo(GraphicsContext.class)
                            && call.getTarget().getName().endsWith("Text")))
            .because(
                    "a Canvas shapes Arabic on the render thread, in parallel to the JavaFX thread, and that crashes the process");

    @ArchTest
    static final ArchRule NO_INLINE_STYLE = noClasses()
            .should()
            .callMethod(Node.class, "setStyle", String.class)
            .because("how things look is said in stylesheets");

    @ArchTest
    static final ArchRule EXIT = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("masar.Main")
            .should()
            .callMethod(System.class, "exit", int.class)
            .because("only the entry point ends the process");

    @ArchTest
    static final ArchRule NO_CYCLES = slices().assignedFrom(new EachPackage())
            .should()
            .beFreeOfCycles()
            .because("arrows between packages point one way, inside a layer too");

    /** Every package is a slice of its own, whatever it lies in. */
    private static final class EachPackage implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "each package";
        }
    }
}
