"""Answers `typst compile` with the `typst` package of PyPI, so that the builder knows one command.

What is taken: --root DIR, --font-path DIR, --ignore-system-fonts, --pdf-standard NAME, --input
KEY=VALUE, --format pdf, the input and the output; and --version.
"""

import argparse
import os
import sys


def main():
    if sys.argv[1:] == ["--version"]:
        from importlib.metadata import version

        print(f"typst {version('typst')}")
        return
    parser = argparse.ArgumentParser(prog="typst")
    parser.add_argument("command", choices=["compile"])
    parser.add_argument("--root")
    parser.add_argument("--font-path", action="append", default=[])
    parser.add_argument("--ignore-system-fonts", action="store_true")
    parser.add_argument("--pdf-standard", action="append", default=[])
    parser.add_argument("--input", action="append", default=[])
    parser.add_argument("--format", default="pdf")
    parser.add_argument("source")
    parser.add_argument("output")
    options = parser.parse_args()

    import typst

    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    try:
        typst.compile(
            options.source,
            output=options.output,
            root=options.root,
            font_paths=options.font_path,
            ignore_system_fonts=options.ignore_system_fonts,
            format=options.format,
            sys_inputs=dict(pair.split("=", 1) for pair in options.input),
            pdf_standards=options.pdf_standard,
            timestamp=int(epoch) if epoch else None,
        )
    except RuntimeError as error:
        # TypstError says where and why; a backtrace of ours would only bury it.
        for part in [str(error), getattr(error, "diagnostic", None)]:
            if part:
                print(part, file=sys.stderr)
        sys.exit(1)


if __name__ == "__main__":
    main()
