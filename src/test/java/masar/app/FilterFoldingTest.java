package masar.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.Region;
import masar.app.ui.Subscriptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FilterFoldingTest {

    private final DoubleProperty width = new SimpleDoubleProperty(1_024);
    private final Region filters = new Region();
    private final Region details = new Region();
    private final FilterFolding folding = new FilterFolding(width);

    @BeforeEach
    void control() {
        details.setVisible(false);
        folding.control(filters, details, new Subscriptions());
    }

    @Test
    void inANarrowWindowTheFiltersFoldWhileDetailsAreOpenAndComeBack() {
        assertThat(filters.isVisible()).isTrue();

        details.setVisible(true);
        assertThat(filters.isVisible()).isFalse();
        assertThat(filters.isManaged()).isFalse();
        assertThat(folding.coveredEndProperty().get())
                .as("what the details take without what the filters give")
                .isEqualTo(320 - 264);

        details.setVisible(false);
        assertThat(filters.isVisible()).isTrue();
        assertThat(folding.coveredEndProperty().get()).isZero();
    }

    @Test
    void inAWideWindowBothAreShown() {
        width.set(1_600);
        details.setVisible(true);
        assertThat(filters.isVisible()).isTrue();
        assertThat(folding.coveredEndProperty().get()).isEqualTo(320);

        width.set(1_000);
        assertThat(filters.isVisible()).isFalse();

        width.set(1_600);
        assertThat(filters.isVisible()).isTrue();
    }

    @Test
    void theReaderMayShowFoldedFiltersAndHideThemForGood() {
        details.setVisible(true);
        folding.toggle(filters, details);
        assertThat(filters.isVisible()).isTrue();
        assertThat(folding.coveredEndProperty().get()).isEqualTo(320);

        folding.toggle(filters, details);
        assertThat(filters.isVisible()).isFalse();

        details.setVisible(false);
        assertThat(filters.isVisible()).isFalse();
    }
}
