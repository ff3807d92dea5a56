import Testing

/// The specification's rules for comments and for tags that set delimiters.
@Suite struct CommentAndDelimiterTests {
  @Test(arguments: [
    Example("inline", "12{{! ghi chú }}34", [:], "1234"),
    Example("with tags' names", "{{!title}}{{title}}", ["title": "x"], "x"),
    Example("with delimiters", "1{{! {{title}} 2", [:], "1 2"),
    Example("over lines", "1{{!\n a\n b\n}}2\n", [:], "12\n"),
    Example("a line of its own", "1\n{{! a }}\n2\n", [:], "1\n2\n"),
    Example("an indented line", "1\n  {{! a }}\n2\n", [:], "1\n2\n"),
    Example("lines of its own", "1\n  {{!\n  a\n  }}\n2\n", [:], "1\n2\n"),
    Example("the first line", "  {{! a }}\n1", [:], "1"),
    Example("the last line", "1\n  {{! a }}", [:], "1\n"),
    Example("beside text", "  12 {{! a }}\n", [:], "  12 \n"),
    Example("old line ends", "1\r\n{{! a }}\r\n2", [:], "1\r\n2"),
  ])
  func commentsAreNotWritten(_ example: Example) throws { try check(example) }

  static let value: Sample = ["x": "1", "open": true, "shut": false]

  @Test(arguments: [
    Example("a pair", "{{=<% %>=}}<%x%>{{x}}", value, "1{{x}}"),
    Example("single signs", "({{=[ ]=}}[x])", value, "(1)"),
    Example("equal signs", "{{=| |=}}|x|-|x|", value, "1-1"),
    Example("back again", "{{=<% %>=}}<%={{ }}=%>{{x}}", value, "1"),
    Example("blanks in the tag", "|{{=  <   >  =}}<x>|", value, "|1|"),
    Example(
      "in and after sections",
      "{{#open}}{{x}}|x|{{/open}} {{=| |=}}|#open||x|{{x}}|/open|",
      value,
      "1|x| 1{{x}}"
    ),
    Example("in inverted sections", "{{=| |=}}|^shut||x||/shut|", value, "1"),
    Example("raw HTML", "{{=<% %>=}}<%{b}%><%&b%>", ["b": .html("<hr>")], "<hr><hr>"),
    Example("a line of its own", "1\n  {{=| |=}}\n2\n", [:], "1\n2\n"),
    Example("the first line", "{{=| |=}}\n1", [:], "1"),
    Example("the last line", "1\n  {{=| |=}}", [:], "1\n"),
    Example("beside text", " 1 {{=| |=}}\n", [:], " 1 \n"),
    Example("old line ends", "1\r\n{{=| |=}}\r\n2", [:], "1\r\n2"),
    Example("not in partials", "{{=| |=}}|>p|", value, "1|x|", partials: ["p": "{{x}}|x|"]),
    Example(
      "not from partials",
      "{{>p}}{{x}}|x|",
      value,
      "11|x|",
      partials: ["p": "{{=| |=}}|x|"]
    ),
  ])
  func delimitersCanBeSet(_ example: Example) throws { try check(example) }
}
