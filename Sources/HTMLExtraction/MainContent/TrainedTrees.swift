// The model of the main content.
// Hand-made until it is trained.

enum TrainedTrees {
  static let text: StaticString = """
    ld<=400 words<=8 -9000 9000 -15000
    a_nav<=20 -20000 3000
    a_footer<=20 -20000 2000
    """
}
