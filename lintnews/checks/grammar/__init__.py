"""Grammar: what LanguageTool says, as far as an editor would say it too."""
