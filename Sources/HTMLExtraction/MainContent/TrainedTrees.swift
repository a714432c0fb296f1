// The model of the main content.
// Hand-made until it is trained.

enum TrainedTrees {
  static let first: StaticString = """
    ld<=400 words<=8 -9000 9000 -15000
    a_nav<=20 -20000 3000
    a_footer<=20 -20000 2000
    """

  static let second: StaticString = """
    p<=500 -9000 9000
    cm1<=500 -3000 3000
    """
}
