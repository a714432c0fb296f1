// Tables: what may stand in them, what ends with what, and what is moved in front of them.

extension TreeConstruction {
  /// A start tag between the cells of a table; nil if the mode has changed and it is to be handled there.
  mutating func startInTable(_ tag: StartTag, _ html: Span<UInt8>) -> Content? {
    switch tag.name {
    case .caption, .colgroup, .col, .tbody, .tfoot, .thead, .tr, .td, .th:
      return startTablePart(tag, html)
    case .table:
      guard let index = open.index(of: .table, within: .tableScope) else { return .markup }
      pop(to: index)
      resetMode()
      return nil
    case .style, .script, .template: return startMetadata(tag, html)
    case .input where isHiddenInput(tag, html): return .markup
    case .form:
      if !hasForm, !open.holds(.template) { hasForm = true }
      return .markup
    default: return startInBody(tag, html)
    }
  }

  private mutating func startTablePart(_ tag: StartTag, _ html: Span<UInt8>) -> Content? {
    if open.isFull {
      writer.boundary()
      return .markup
    }
    switch (mode, tag.name) {
    case (.inRow, .td), (.inRow, .th):
      clearStack(to: .tr)
      openPart(tag, html, .inCell)
      formatting.addMarker()
      return .markup
    case (.inRow, _): return leaveRow() ? nil : .markup
    case (.inTableBody, .tr):
      clearStackToBody()
      openPart(tag, html, .inRow)
      return .markup
    case (.inTableBody, .td), (.inTableBody, .th):
      clearStackToBody()
      openPart(.tr, .inRow)
      return nil
    case (.inTableBody, _): return leaveTableBody() ? nil : .markup
    default: break
    }
    clearStack(to: .table)
    switch tag.name {
    case .caption:
      openPart(tag, html, .inCaption)
      formatting.addMarker()
    case .colgroup: openPart(tag, html, .inColumnGroup)
    case .col:
      openPart(.colgroup, .inColumnGroup)
      return nil
    case .tbody, .tfoot, .thead: openPart(tag, html, .inTableBody)
    default:
      openPart(.tbody, .inTableBody)
      return nil
    }
    return .markup
  }

  private mutating func openPart(_ tag: StartTag, _ html: Span<UInt8>, _ next: Mode) {
    writeHere()
    mode = next
    let traits = tag.traits
    push(
      OpenElement(
        name: tag.name, namespace: .html, categories: traits.categories, identity: 0,
        ownConcealment: concealment(of: tag, html)),
      traits.layout, note: takesNotes ? takeNote(of: tag, html) : nil)
  }

  private mutating func openPart(_ name: TagName, _ next: Mode) {
    writeHere()
    mode = next
    push(name)
  }

  /// Closes what is open inside of an element of the table that is being read.
  private mutating func clearStack(to name: TagName) {
    if let index = open.index(within: [], where: { $0.name == name || isBottom($0.name) }) {
      pop(to: index + 1)
    }
  }

  private mutating func clearStackToBody() {
    if let index = open.index(
      within: [], where: { $0.categories.contains(.tableSection) || isBottom($0.name) })
    {
      pop(to: index + 1)
    }
  }

  private func isBottom(_ name: TagName) -> Bool {
    name == .html || name == .template || name == .fallback
  }

  /// Ends the row; false if there is none to end.
  private mutating func leaveRow() -> Bool {
    guard let index = open.index(of: .tr, within: .tableScope) else { return false }
    pop(to: index)
    mode = .inTableBody
    return true
  }

  /// Ends the section of the table; false if there is none to end.
  private mutating func leaveTableBody() -> Bool {
    guard
      let index = open.index(within: .tableScope, where: { $0.categories.contains(.tableSection) })
    else { return false }
    pop(to: index)
    mode = .inTable
    return true
  }

  /// Ends the group of columns; false if there is none to end.
  @discardableResult
  mutating func leaveColumnGroup() -> Bool {
    guard open.isInnermost(.colgroup) else { return false }
    pop()
    mode = .inTable
    return true
  }

  /// Ends the cell or caption; false if there is none to end.
  mutating func leaveCellOrCaption() -> Bool {
    let isCell = mode == .inCell
    let index = open.index(within: .tableScope) {
      isCell ? $0.categories.contains(.cell) : $0.name == .caption
    }
    guard let index else { return false }
    pop(to: index)
    formatting.clearToLastMarker()
    mode = isCell ? .inRow : .inTable
    return true
  }

  // MARK: End tags

  /// An end tag between the cells of a table. False if the mode has changed and it is to be handled there.
  mutating func endInTable(_ name: TagName, identity: UInt32) -> Bool {
    switch (mode, name) {
    case (_, .body), (_, .caption), (_, .col), (_, .colgroup), (_, .html), (_, .td), (_, .th): return true
    case (_, .template):
      endTemplate()
      return true
    case (.inRow, .tr):
      _ = leaveRow()
      return true
    case (_, .tr): return true
    case (.inRow, .table): return !leaveRow()
    case (.inRow, .tbody), (.inRow, .tfoot), (.inRow, .thead):
      guard open.index(of: name, within: .tableScope) != nil else { return true }
      return !leaveRow()
    case (.inTableBody, .tbody), (.inTableBody, .tfoot), (.inTableBody, .thead):
      guard let index = open.index(of: name, within: .tableScope) else { return true }
      pop(to: index)
      mode = .inTable
      return true
    case (.inTableBody, .table): return !leaveTableBody()
    case (_, .tbody), (_, .tfoot), (_, .thead): return true
    case (_, .table):
      guard let index = open.index(of: .table, within: .tableScope) else { return true }
      pop(to: index)
      resetMode()
      return true
    default:
      endInBody(name, identity: identity)
      return true
    }
  }

  /// An end tag in a cell or a caption. False if the mode has changed and it is to be handled there.
  mutating func endInCellOrCaption(_ name: TagName, identity: UInt32) -> Bool {
    switch name {
    case .td, .th:
      guard mode == .inCell, let index = open.index(of: name, within: .tableScope) else { return true }
      pop(to: index)
      formatting.clearToLastMarker()
      mode = .inRow
      return true
    case .caption:
      if mode == .inCaption { _ = leaveCellOrCaption() }
      return true
    case .body, .col, .colgroup, .html: return true
    case .tbody, .tfoot, .thead, .tr:
      guard mode == .inCell, open.index(of: name, within: .tableScope) != nil else { return true }
      return !leaveCellOrCaption()
    case .table:
      guard open.index(of: .table, within: .tableScope) != nil else { return true }
      return !leaveCellOrCaption()
    default:
      endInBody(name, identity: identity)
      return true
    }
  }
}
