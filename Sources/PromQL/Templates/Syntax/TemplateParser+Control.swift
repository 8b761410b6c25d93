/// Actions that open, split and close blocks.
extension TemplateParser {
    mutating func parseAction(_ range: Range<Int>) throws(TemplateProblem) {
        let first = try peekWord()
        guard case .keyword(let keyword) = first.kind else {
            isUncertain = isUncertain || opensUnknown(first)
            let pipeline = try pipeline(.command, until: .close)
            append(.action(pipeline, range: range))
            return
        }
        index += 1
        switch keyword {
        case .if: try openBranch(.if, range)
        case .with: try openBranch(.with, range)
        case .range: try openBranch(.range, range)
        case .define: try openDefinition(first, range)
        case .block: try openBlock(range)
        case .template: try parseCall(range)
        case .break, .continue: try parseLeave(keyword, first, range)
        case .else: try parseElse(first)
        case .end: try parseEnd(first)
        case .null:
            index -= 1
            append(.action(try pipeline(.command, until: .close), range: range))
        }
    }

    /// Whether an action begins with a word that may have been meant to open a block.
    private func opensUnknown(_ token: TemplateToken) -> Bool {
        switch token.kind {
        case .identifier: dialect.function(text[token.range]) == nil
        case .other: true
        default: false
        }
    }

    private mutating func push(_ block: OpenBlock) throws(TemplateProblem) {
        if open.count == Self.maximumDepth {
            throw TemplateProblem(
                .tooComplex, block.opening, "blocks lie in each other more than \(Self.maximumDepth) deep")
        }
        open.append(block)
    }

    /// Opens the block even where its pipeline cannot be read, so that its `end` closes it.
    private mutating func openBranch(_ form: TemplateBranch.Form, _ range: Range<Int>) throws(TemplateProblem) {
        let mark = scope.mark
        let (pipeline, error) = attempt(form == .range ? .range : form == .if ? .if : .with)
        if form == .range { rangeDepth += 1 }
        var block = OpenBlock(form: .branch(form), opening: range, mark: mark)
        block.pipeline = pipeline
        try push(block)
        if let error { throw error }
    }

    private mutating func attempt(_ context: PipelineContext) -> (TemplatePipeline, TemplateProblem?) {
        let start = index < tokens.count ? tokens[index].range.lowerBound : text.count
        do throws(TemplateProblem) {
            return (try pipeline(context, until: .close), nil)
        } catch {
            let empty = TemplatePipeline(
                variables: [], isAssignment: false, commands: [], range: start..<start, strayPipe: nil)
            return (empty, error)
        }
    }

    private mutating func openDefinition(_ word: TemplateToken, _ range: Range<Int>) throws(TemplateProblem) {
        var name = ""
        var nameRange = word.range
        var failure: TemplateProblem?
        if !open.isEmpty {
            failure = TemplateProblem(
                .syntax, word.range,
                "`define` may not stand within `\(open.last?.word ?? "")`: a template is defined outside of blocks")
        }
        do throws(TemplateProblem) {
            (name, nameRange) = try templateName("define")
            try close("define")
        } catch { failure = failure ?? error }
        try pushDefinition(name, nameRange, range)
        if let failure { throw failure }
    }

    /// A definition knows `$` and nothing of the variables around it.
    private mutating func pushDefinition(
        _ name: String, _ nameRange: Range<Int>, _ range: Range<Int>
    ) throws(TemplateProblem) {
        var block = OpenBlock(
            form: .definition(name: name, nameRange: nameRange), opening: range, mark: scope.mark)
        block.outer = (scope, rangeDepth)
        try push(block)
        scope = TemplateScope()
        rangeDepth = 0
    }

    private mutating func openBlock(_ range: Range<Int>) throws(TemplateProblem) {
        var name = ""
        var nameRange = range
        var failure: TemplateProblem?
        do throws(TemplateProblem) {
            (name, nameRange) = try templateName("block")
            let argument = try pipeline(.block, until: .close)
            append(.call(TemplateCall(name: name, nameRange: nameRange, argument: argument, range: range)))
        } catch { failure = error }
        try pushDefinition(name, nameRange, range)
        if let failure { throw failure }
    }

    private mutating func parseCall(_ range: Range<Int>) throws(TemplateProblem) {
        let (name, nameRange) = try templateName("template")
        var argument: TemplatePipeline?
        if try peekWord().kind == .close { index += 1 } else { argument = try pipeline(.template, until: .close) }
        append(.call(TemplateCall(name: name, nameRange: nameRange, argument: argument, range: range)))
    }

    private mutating func templateName(_ word: String) throws(TemplateProblem) -> (String, Range<Int>) {
        let token = try nextWord()
        guard token.kind == .string || token.kind == .rawString else {
            throw unexpected(token, "the template's name in quotes after `\(word)`")
        }
        guard let string = TemplateString(text, range: token.range) else { throw badEscape(token) }
        return (String(decoding: string.bytes, as: UTF8.self), token.range)
    }

    private mutating func parseLeave(
        _ keyword: TemplateKeyword, _ word: TemplateToken, _ range: Range<Int>
    ) throws(TemplateProblem) {
        try close(keyword.rawValue)
        if rangeDepth == 0 {
            throw TemplateProblem(.syntax, word.range, "`\(keyword.rawValue)` is expected within `range` only")
        }
        append(.leave(range: range))
    }

    private mutating func parseElse(_ word: TemplateToken) throws(TemplateProblem) {
        guard var block = open.popLast() else {
            if isUncertain { return }
            throw TemplateProblem(.syntax, word.range, "`else` belongs to no `if`, `with` or `range`")
        }
        guard case .branch(let form) = block.form, !block.isElse else {
            let message =
                block.isElse
                ? "`{{ end }}` is expected: this block has an `else`"
                : "`{{ end }}` is expected: `\(block.word)` has no `else`"
            open.append(block)
            throw TemplateProblem(.syntax, word.range, message)
        }
        if let pipeline = block.pipeline {
            block.cases.append(TemplateBranch.Case(pipeline: pipeline, nodes: block.nodes))
        }
        block.nodes = []
        block.pipeline = nil
        if form == .range, !block.isElse { rangeDepth -= 1 }
        var failure: TemplateProblem?
        do throws(TemplateProblem) {
            block.pipeline = try elseCondition(form)
            block.isElse = block.pipeline == nil
        } catch {
            failure = error
            block.isElse = true
        }
        open.append(block)
        if let failure { throw failure }
    }

    /// The condition of `else if`; `nil` where `else` stands alone.
    private mutating func elseCondition(_ form: TemplateBranch.Form) throws(TemplateProblem) -> TemplatePipeline? {
        let token = try peekWord()
        if token.kind == .close {
            index += 1
            return nil
        }
        if form == .if, token.kind == .keyword(.if) {
            index += 1
            return try pipeline(.if, until: .close)
        }
        if form == .with, token.kind == .keyword(.with), dialect.go.hasElseWith {
            index += 1
            return try pipeline(.with, until: .close)
        }
        throw unexpected(token, form == .if ? "`}}` or `if` after `else`" : "`}}` after `else`")
    }

    private mutating func parseEnd(_ word: TemplateToken) throws(TemplateProblem) {
        guard let block = open.popLast() else {
            if isUncertain { return }
            throw TemplateProblem(.syntax, word.range, "`end` closes nothing")
        }
        switch block.form {
        case .definition(let name, let nameRange):
            if let outer = block.outer { (scope, rangeDepth) = outer }
            define(TemplateDefinition(name: name, nameRange: nameRange, nodes: block.nodes))
        case .branch(let form):
            if form == .range, !block.isElse { rangeDepth -= 1 }
            scope.restore(block.mark)
            append(.branch(branch(block, form)))
        }
        try close("end")
    }

    private func branch(_ block: OpenBlock, _ form: TemplateBranch.Form) -> TemplateBranch {
        var cases = block.cases
        if let pipeline = block.pipeline { cases.append(TemplateBranch.Case(pipeline: pipeline, nodes: block.nodes)) }
        return TemplateBranch(
            form: form, cases: cases, otherwise: block.isElse ? block.nodes : nil, opening: block.opening)
    }
}
