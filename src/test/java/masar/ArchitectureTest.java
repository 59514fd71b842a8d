package masar;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import javafx.scene.Node;
import javafx.scene.canvas.GraphicsContext;

/** The rooms of Masar and which way their arrows point. */
@AnalyzeClasses(packages = "masar", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] PLAIN = {"java..", "org.jspecify.."};

    private static ArchRule room(String room, String why, String... mayKnow) {
        String[] all = new String[PLAIN.length + mayKnow.length + 1];
        System.arraycopy(PLAIN, 0, all, 0, PLAIN.length);
        System.arraycopy(mayKnow, 0, all, PLAIN.length, mayKnow.length);
        all[all.length - 1] = "masar." + room;
        return ArchRuleDefinition.classes()
                .that()
                .resideInAPackage("masar." + room)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(all)
                .because(why);
    }

    @ArchTest
    static final ArchRule TIME = room("time", "dates and their labels are pure values that anything may use");

    @ArchTest
    static final ArchRule TEXT = room("text", "sentences need nothing but the language", "masar.time");

    @ArchTest
    static final ArchRule MODEL =
            room("model", "what a dataset says does not hang on how it is read or shown", "masar.time");

    @ArchTest
    static final ArchRule DATASET = room(
            "dataset",
            "reading files knows the model and the JSON libraries, and nothing of how events are shown",
            "masar.dataset.quick",
            "masar.model",
            "masar.time",
            "masar.text",
            "tools.jackson..",
            "com.networknt..");

    @ArchTest
    static final ArchRule QUICK = room(
            "dataset.quick",
            "the quick way answers or doubts; what is wrong is the careful way's to tell",
            "masar.model",
            "masar.time");

    @ArchTest
    static final ArchRule QUERY = room("query", "a filter is pure logic over the model", "masar.model", "masar.time");

    @ArchTest
    static final ArchRule LAYOUT = room(
            "layout",
            "the layout is computed without a toolkit, so that it can be tested",
            "masar.model",
            "masar.time");

    @ArchTest
    static final ArchRule TYPE = room("type", "text is set the same way whatever it says", "javafx..");

    @ArchTest
    static final ArchRule VIEW = room(
            "view",
            "the control shows a layout; filters, files and windows are not its business",
            "masar.layout",
            "masar.type",
            "masar.text",
            "masar.model",
            "masar.time",
            "javafx..");

    @ArchTest
    static final ArchRule EXPORT = room(
            "export",
            "an image is the view in a frame; it needs no window",
            "masar.view",
            "masar.layout",
            "masar.type",
            "masar.query",
            "masar.model",
            "masar.time",
            "masar.text",
            "javafx..",
            "org.apache.pdfbox..",
            "org.apache.fontbox..",
            "de.rototor..");

    @ArchTest
    static final ArchRule APP_AND_CLI = noClasses()
            .that()
            .resideInAPackage("masar.app")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("masar.cli")
            .because("the window works without the command line");

    @ArchTest
    static final ArchRule CLI_AND_APP = noClasses()
            .that()
            .resideInAPackage("masar.cli")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("masar.app")
            .because("the command line works without the window");

    @ArchTest
    static final ArchRule COMMANDS_WITHOUT_JAVAFX = noClasses()
            .that()
            .resideInAPackage("masar.cli")
            .and()
            .doNotHaveSimpleName("HeadlessExport")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javafx..")
            .because("listing and validating must not start a toolkit");

    @ArchTest
    static final ArchRule JACKSON = noClasses()
            .that()
            .resideOutsideOfPackage("masar.dataset")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.networknt..")
            .because("JSON is known in one room");

    @ArchTest
    static final ArchRule AWT = noClasses()
            .that()
            .resideOutsideOfPackages("masar.export", "masar.type")
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
                    "a Canvas shapes Arabic on the render thread, beside the JavaFX thread, and that kills the process");

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
    static final ArchRule NO_CYCLES =
            slices().matching("masar.(*)..").should().beFreeOfCycles().because("arrows between rooms point one way");
}
