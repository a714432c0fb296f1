// What a text is counted to have.
import Testing
import TextQuality

@Suite struct TextMeterTests {
}
