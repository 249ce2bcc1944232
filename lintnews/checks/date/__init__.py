"""Rules on dates, weekdays, ages and durations."""
