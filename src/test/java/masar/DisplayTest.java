package masar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisplayTest {

    @Test
    void headlessNeedsNeitherADisplayNorGtk() {
        assertThat(Display.missing("Linux", "Headless")).isEmpty();
    }

    @Test
    void otherSystemsAlwaysHaveBoth() {
        assertThat(Display.missing("Mac OS X", "")).isEmpty();
        assertThat(Display.missing("Windows 11", "")).isEmpty();
    }
}
