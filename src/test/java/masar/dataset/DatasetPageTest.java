package masar.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import masar.ShippedDataset;
import org.junit.jupiter.api.Test;

/** The page that lists the shipped dataset is what the dataset says, and made by running this test to write it. */
class DatasetPageTest {

    private static final Path PAGE = Path.of("src/site/dataset.md");
    private static final String WRITE = "masar.dataset.page";
    private static final String COMMAND = "mvn test -Dtest=DatasetPageTest -D" + WRITE + "=write";

    @Test
    void thePageIsUpToDate() throws IOException {
        String page = DatasetPage.of(ShippedDataset.TIMELINE, COMMAND);
        if ("write".equals(System.getProperty(WRITE))) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE))
                .as("make the page again with: %s", COMMAND)
                .isEqualTo(page);
    }
}
