"""The deep tier: LanguageTool, a server that lintnews keeps between its runs or that the newsroom has, asked by paragraph.

Nothing here is imported unless the tier is on. ``language-tool-python`` (GPL-3.0) is an extra, never imported by the core.
"""
